/** The columns of a machine that others than its operations read or fill. */
import type { Machine } from '../machine';
import type { Column } from '../program/column';

/** What a ledger keeps of the week. */
export function ledgerColumns({ parts, limits }: Machine): readonly Column[] {
  const added = parts.flatMap(({ contributions }) => contributions.map(({ amount }) => amount));
  return [...added, ...limits.values()];
}

export function keptColumns(machine: Machine): ReadonlySet<Column> {
  const { quantities, parameters, levers, scheduled, tables, histories, parts, report } = machine;
  return new Set([
    ...[quantities, parameters, levers, scheduled, tables].flatMap((some) => [...some.values()]),
    ...[...histories.values()].flatMap(({ ring }) => ring),
    ...parts.flatMap(({ strength, occurrences, accumulated, share }) =>
      [strength, occurrences, accumulated, share].filter((one) => one !== undefined),
    ),
    ...ledgerColumns(machine),
    ...report.readings.map(({ column }) => column),
  ]);
}
