/** Puts all that a machine does into loops. */
import type { Machine } from '../machine';
import type { Column } from '../program/column';
import { weekOps, type KernelOp } from './kernel-op';
import { aliasesOf, type Resolve } from './references';
import { schedule, type Loop } from './schedule';
import { storedColumns } from './stored';
import { isUneventful } from './through';
import { reachesTwins, turnedOver } from './turn-over';
import type { Twins } from './twins';

export interface Arrangement {
  /** The loops before a run, of a week, and of the report after it. */
  readonly loops: readonly (readonly Loop[])[];
  readonly resolve: Resolve;
  /** Columns whose numbers go through memory. */
  readonly stored: ReadonlySet<Column>;
  readonly twins: Twins;
  /** What the stocks kept twice move by. */
  readonly changes: ReadonlySet<Column>;
}

/** `kept` columns are read or filled by others than operations. */
export function arranged(machine: Machine, kept: ReadonlySet<Column>): Arrangement {
  const week = weekOps(machine);
  const { once, report } = machine;
  if (!isUneventful(machine)) return arrange([once, week, report.ops], kept);
  // Nobody splits or ends in between, so the report can share the week's loops.
  const { stages, twins, changes } = turnedOver(machine);
  const turned = arrange(
    [stages.once, [...stages.week, ...stages.report], []],
    kept,
    twins,
    changes,
  );
  if (reachesTwins(turned.loops.flat(), twins, turned.resolve)) return turned;
  return arrange([once, [...week, ...report.ops], []], kept);
}

function arrange(
  stages: readonly (readonly KernelOp[])[],
  others: ReadonlySet<Column>,
  twins: Twins = new Map(),
  changes: ReadonlySet<Column> = new Set(),
): Arrangement {
  const kept = new Set([...others, ...twins.values()]);
  const aliases = aliasesOf(stages, kept);
  const loops = stages.map((ops) => schedule(ops, aliases));
  const stored = storedColumns(loops.flat(), aliases.resolve, kept);
  return { loops, resolve: aliases.resolve, stored, twins, changes };
}
