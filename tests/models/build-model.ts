/** Tiny models for tests: what a test does not mention is filled in with the least that holds together. */
import { isDeepStrictEqual } from 'node:util';
import { faultCodes } from '../../models/rules/fault-in-words';
import { checkModel } from '../../models/engine/check-model';
import { centralRun, type CentralOptions } from '../../models/engine/central';
import { ensembleSlice } from '../../models/engine/ensemble';
import { plan, type Plan } from '../../models/engine/plan';
import type { EnsembleSlice, Run } from '../../models/engine/answer';
import type { ScheduledEvent, Setting } from '../../models/engine/setting';
import { quantity, sum, type Term } from '../../models/rules/build';
import { range, rule } from '../../models/rules/define';
import type { Expression } from '../../models/rules/expression';
import type { Lever, Model, Outcome, Quantity, Start } from '../../models/rules/model';
import type { Evidence, EventPart, Parameter, Rule } from '../../models/rules/rule';

export const madeUp: Evidence = {
  id: 'made-up',
  cite: 'Made up',
  finding: 'Made up for a test.',
  confidence: 'J',
};

/** A stock in `things` (or what `parts` say). */
export function aStock(id: string, parts: Partial<Quantity> = {}): Quantity {
  return { id, label: id, unit: 'things', over: [], kind: 'stock', theme: 'test', ...parts };
}

/** A tally in `things/week`. */
export function aTally(id: string, parts: Partial<Quantity> = {}): Quantity {
  return { ...aStock(id), unit: 'things/week', kind: 'tally', ...parts };
}

/** A lever from 0 to 10 that stands at 0. */
export function aLever(id: string, parts: Partial<Lever> = {}): Lever {
  const fixed = { label: id, help: '', group: 'all', claim: 'core', marks: [], zones: [] };
  return { id, unit: 'things/week', min: 0, max: 10, step: 1, default: 0, ...fixed, ...parts };
}

/** A rule; its words and its evidence are made up. */
export function aRule(id: string, parts: Partial<Rule>): Rule {
  return rule({ id, claim: 'core', title: id, says: `${id}.`, evidence: [madeUp], ...parts });
}

/** A rule that adds an amount to one quantity every week. */
export function adds(
  id: string,
  into: string,
  amount: Expression,
  parts: Partial<Rule> = {},
): Rule {
  return aRule(id, { flows: [{ into, amount }], ...parts });
}

/** A parameter with its low, central and high value. */
export function aParameter(
  id: string,
  values: readonly [number, number, number],
  unit = '1',
): Parameter {
  return range(id, id, values, unit, madeUp);
}

/** The event part of a rule, with a plain headline. */
export function anEvent(timing: EventPart['timing'], parts: Partial<EventPart> = {}): EventPart {
  return { timing, headline: '{count} times {actor}', ...parts };
}

/** An outcome in the unit of what it reports. */
export function anOutcome(id: string, value: Term, parts: Partial<Outcome> = {}): Outcome {
  const expression: Expression =
    typeof value === 'number' ? { kind: 'number', value, unit: '1' } : value;
  const fixed = { label: id, help: '', monthly: 'mean', decimals: 0, group: 'all' } as const;
  return { id, unit: 'things', value: expression, ...fixed, ...parts };
}

/** Two places in a row, `west` and `east`. */
export const places = {
  id: 'place',
  label: 'Place',
  cells: [
    { id: 'west', label: 'West' },
    { id: 'east', label: 'East' },
  ],
  isPlace: true,
} as const;

/** Organisations `red` and `blue` and the pool, with room for five that split away. */
export const groups = {
  id: 'group',
  label: 'Group',
  cells: [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
    { id: 'pool', label: 'Small groups' },
  ],
  slots: { capacity: 8, pool: 'pool' },
} as const;

/** A start with the given stocks. */
export function aStart(initial: Start['initial'], parts: Partial<Start> = {}): Start {
  return { id: 'start', date: '2025-02-24', label: 'Start', initial, ...parts };
}

/** A model whose outcomes, unless given, are its quantities: in all, and by cell where there is one index. */
export function aModel(parts: Partial<Model>): Model {
  const quantities = parts.quantities ?? [];
  return {
    id: 'tiny',
    version: '1.0.0',
    title: 'Tiny',
    indices: [],
    quantities,
    tables: [],
    relations: [],
    levers: [],
    leverGroups: [{ id: 'all', label: 'All' }],
    eventKinds: [],
    rules: [],
    outcomes: quantities.flatMap(outcomesOf),
    outcomeGroups: [{ id: 'all', label: 'All' }],
    starts: [aStart({})],
    settled: {},
    evidence: [madeUp],
    ...parts,
  };
}

function outcomesOf({ id, unit, over }: Quantity): readonly Outcome[] {
  const whole = over.reduce<Expression>((value, index) => sum(index, value), quantity(id));
  const total = anOutcome(id, whole, { unit });
  if (over.length !== 1) return [total];
  return [total, anOutcome(`${id}-parts`, quantity(id), { unit, over: over[0], partsOf: id })];
}

/** A setting of six weeks from the start, with nothing changed. */
export function aSetting(parts: Partial<Setting> = {}): Setting {
  const assumptions = { strengths: {}, parameters: {} };
  return { seed: 7, start: 'start', weeks: 6, levers: {}, events: [], assumptions, ...parts };
}

/** A planned event of one, in a week. */
export function aPlanned(
  kind: string,
  week: number,
  parts: Partial<ScheduledEvent> = {},
): ScheduledEvent {
  return { id: `${kind}-${week}`, kind, week, cells: {}, count: 1, ...parts };
}

/** The plan of a model and a setting that must be free of faults. */
export function planned(model: Model, setting: Partial<Setting> = {}): Plan {
  const result = plan(model, aSetting(setting));
  const faults = [...checkModel(model), ...(result.ok ? [] : result.faults)];
  if (result.ok && faults.length === 0) return result.value;
  throw new Error(faultCodes(faults));
}

function mustAgree(kernel: unknown, interpreter: unknown): void {
  if (!isDeepStrictEqual(kernel, interpreter))
    throw new Error('the kernel and the interpreter disagree');
}

/** The central run of a model, by the kernel; it must be that of the interpreter to the bit. */
export function central(
  model: Model,
  setting: Partial<Setting> = {},
  options: CentralOptions = {},
): Run {
  const plan = planned(model, setting);
  const run = centralRun(plan, options);
  const reference = centralRun(plan, { ...options, engine: 'interpreter' });
  mustAgree(run, reference);
  return run;
}

/** The first runs of a model's ensemble, by the kernel; they must be those of the interpreter to the bit. */
export function ensemble(
  model: Model,
  runs: number,
  setting: Partial<Setting> = {},
): EnsembleSlice {
  const plan = planned(model, setting);
  const slice = ensembleSlice(plan, { from: 0, runs });
  const reference = ensembleSlice(plan, { from: 0, runs, engine: 'interpreter' });
  mustAgree(slice, reference);
  return slice;
}

/** The numbers of a series of the central run, week by week. */
export function weeksOf(model: Model, series: string, setting: Partial<Setting> = {}): number[] {
  return [...central(model, setting).series[series]];
}

/** The value of a series in one week, run by run. */
export function runsAt(slice: EnsembleSlice, series: string, week: number): number[] {
  return Array.from(
    { length: slice.runs },
    (_, run) => slice.series[series][run * slice.weeks + week],
  );
}

/** The mean of numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** The variance of numbers around their mean. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) * (value - middle)));
}
