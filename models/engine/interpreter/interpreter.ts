/** The reference: carries a machine through its weeks with one loop per operation. */
import type { Machine, Reading } from '../machine';
import type { Driver } from '../driver';
import { spread } from '../program/column';
import type { Column } from '../program/column';
import { neededFor } from '../program/touches';
import { closeStocks } from './close-stocks';
import type { Step } from './loops';
import { stepOf } from './step';

/** A driver that can also stop half way through a week. */
export interface Interpreter extends Driver {
  /** Runs every rule on the state at the start of the week. Stocks stay as they were; tallies are complete. */
  evaluate(): void;
}

/** The interpreter of a machine, which gives every column its own memory. */
export function interpreterOf(machine: Machine): Interpreter {
  for (const column of machine.columns) allocate(column, machine.lanes);
  const once = machine.once.map((op) => stepOf(machine, op));
  const weekly = machine.weekly.map((op) => stepOf(machine, op));
  const reports = new Map<string, readonly Step[]>();

  function reportSteps(readings: readonly Reading[]): readonly Step[] {
    const key = readings.map(({ id }) => id).join(' ');
    const found = reports.get(key);
    if (found !== undefined) return found;
    const columns = readings.map(({ column }) => column);
    const steps = neededFor(machine.report.ops, columns).map((op) => stepOf(machine, op));
    reports.set(key, steps);
    return steps;
  }

  function evaluate(): void {
    clearWeek(machine);
    run(weekly);
  }

  return {
    machine,
    settle: () => run(once),
    evaluate,
    advance() {
      evaluate();
      closeStocks(machine);
    },
    reporter: (readings) => {
      const steps = reportSteps(readings);
      return () => run(steps);
    },
  };
}

function allocate(column: Column, lanes: number): void {
  column.data = new Float64Array(column.domain.cells * lanes);
  if (column.constant !== undefined) spread(column.constant, lanes, column.data);
}

function run(steps: readonly Step[]): void {
  for (const step of steps) step();
}

/** Tallies and changes start every week at 0. */
function clearWeek({ model, quantities, changes, limits, parts }: Machine): void {
  for (const { id, kind } of model.quantities)
    (kind === 'tally' ? quantities : changes).get(id)?.data.fill(0);
  for (const { data } of limits.values()) data.fill(0);
  for (const { contributions } of parts)
    for (const { amount } of contributions) amount.data.fill(0);
}
