/** Where settled stocks start. */
import type { Model, Start } from '../rules/model';
import { cachedDriver } from './drivers';
import type { Machine } from './machine';
import { fillHistories, placeStart, setMoment, setParameters, type Runs } from './place-start';
import { leverDefault, type Plan } from './plan';

/** Stock → its numbers, cells × lanes. */
type Values = ReadonlyMap<string, Float64Array>;

const known = new WeakMap<Start, Map<Model, Map<number, Values>>>();
const NONE: ReadonlySet<string> = new Set();
const NOTHING: Values = new Map();

/**
 * The starting values of settled stocks: what the tallies of the starting week come to with every rule on,
 * levers as they really stood, and each run's own parameters. So a start is as it was counted, whatever the
 * numbers that a run draws for its rules. What the scenario changes counts as unchanged here, or changing
 * it could change nothing.
 */
export function settledValues(plan: Plan, runs: Runs, lanes: number): Values {
  const { model, start } = plan;
  if (Object.keys(model.settled).length === 0) return NOTHING;
  if (!runs.central) return workedOut(plan, runs, lanes);
  const ofStart = known.get(start) ?? new Map<Model, Map<number, Values>>();
  known.set(start, ofStart);
  const ofModel = ofStart.get(model) ?? new Map<number, Values>();
  ofStart.set(model, ofModel);
  const values = ofModel.get(lanes) ?? workedOut(plan, runs, lanes);
  ofModel.set(lanes, values);
  return values;
}

function workedOut(plan: Plan, runs: Runs, lanes: number): Values {
  const { model, start, setting } = plan;
  const driver = cachedDriver({ plan: { ...plan, off: NONE, scaled: NONE }, lanes });
  const { machine } = driver;
  setMoment(machine, setting.seed, runs);
  placeStart(machine, start);
  setParameters(machine);
  for (const { strength } of machine.parts) strength.data.fill(1);
  bringDefaults(machine, start);
  fillHistories(machine);
  // Nothing is left to chance in the week that is looked at: only the numbers of the rules are drawn.
  machine.moment.central = true;
  driver.settle();
  driver.advance();
  return new Map(
    Object.entries(model.settled).map(([stock, tally]) => [
      stock,
      narrowed(machine.quantities.get(tally)?.data ?? new Float64Array(), machine.lanes, lanes),
    ]),
  );
}

/** The first lanes of a column: a driver may have more of them than were asked for. */
function narrowed(data: Float64Array, from: number, to: number): Float64Array {
  const cells = data.length / from;
  const out = new Float64Array(cells * to);
  for (let cell = 0; cell < cells; cell += 1)
    for (let lane = 0; lane < to; lane += 1) out[cell * to + lane] = data[cell * from + lane];
  return out;
}

/** Levers as they really stood at the start; nothing is planned. */
function bringDefaults({ model, levers, lanes, scheduled }: Machine, start: Start): void {
  for (const [id, values] of defaultsOf(model, start)) {
    const data = levers.get(id)?.data;
    values.forEach((value, cell) => data?.fill(value, cell * lanes, (cell + 1) * lanes));
  }
  for (const column of scheduled.values()) column.data.fill(0);
}

type Defaults = ReadonlyMap<string, readonly number[]>;

const stood = new WeakMap<Start, WeakMap<Model, Defaults>>();

/** Lever → its values at a start, cell by cell. */
function defaultsOf(model: Model, start: Start): Defaults {
  const ofStart = stood.get(start) ?? new WeakMap<Model, Defaults>();
  stood.set(start, ofStart);
  const found = ofStart.get(model);
  if (found !== undefined) return found;
  const made = new Map(
    model.levers.map(({ id, over }) => {
      const cells = model.indices.find((index) => index.id === over)?.cells;
      const ids = cells?.map((cell) => `${id}.${cell.id}`) ?? [id];
      return [id, ids.map((one) => leverDefault(model, start, one))] as const;
    }),
  );
  ofStart.set(model, made);
  return made;
}
