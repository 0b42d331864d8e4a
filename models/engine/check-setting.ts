/** Finds everything that is wrong with a setting for a model, each as one sentence with place and allowed values. */
import type { Lever, Model } from '../rules/model';
import type { Parameter } from '../rules/rule';
import { nearest } from '../rules/nearest';
import type { Fault, FaultValues } from '../rules/fault';
import type { ScheduledEvent, Setting } from './setting';

/** Longest horizon of a run, in weeks. */
export const LONGEST = 520;
/** Largest seed. */
export const LARGEST_SEED = 4294967295;
/** Largest strength of a rule; 1 is as the evidence has it. */
export const LARGEST_STRENGTH = 3;

type Word = NonNullable<FaultValues['word']>;

/** All faults of a setting; none when it can be run. */
export function checkSetting(model: Model, setting: Setting): readonly Fault[] {
  return [
    ...wholeNumber('weeks', setting.weeks, 1, LONGEST),
    ...wholeNumber('seed', setting.seed, 0, LARGEST_SEED),
    ...named(
      'start',
      'start',
      setting.start,
      model.starts.map((start) => start.id),
    ),
    ...checkLevers(model, setting),
    ...setting.events.flatMap((event, at) => checkEvent(model, event, `events[${at}]`)),
    ...checkAssumptions(model, setting),
  ];
}

function checkLevers(model: Model, setting: Setting): readonly Fault[] {
  const ids = leverIds(model);
  return Object.entries(setting.levers).flatMap(([id, changes]) => {
    const lever = ids.get(id);
    if (lever === undefined) return unknown(`levers.${id}`, id, 'lever', [...ids.keys()]);
    return changes.flatMap((change, at) => {
      const where = `levers.${id}[${at}]`;
      return [
        ...wholeNumber(`${where}.week`, change.week, 0, LONGEST),
        ...within(`${where}.value`, change.value, lever.min, lever.max, lever.unit),
      ];
    });
  });
}

/** Every lever id that a setting may use, with its lever: levers over an index once per cell. */
export function leverIds(model: Model): ReadonlyMap<string, Lever> {
  return new Map(
    model.levers.flatMap((lever): readonly (readonly [string, Lever])[] => {
      const index = model.indices.find((one) => one.id === lever.over);
      if (index === undefined) return [[lever.id, lever]];
      return index.cells.map((cell) => [`${lever.id}.${cell.id}`, lever] as const);
    }),
  );
}

function checkEvent(model: Model, event: ScheduledEvent, where: string): readonly Fault[] {
  const kind = model.eventKinds.find((one) => one.id === event.kind);
  if (kind === undefined) {
    return unknown(
      `${where}.kind`,
      event.kind,
      'event-kind',
      model.eventKinds.map((one) => one.id),
    );
  }
  const cells = kind.over.flatMap((index) => {
    const known = model.indices.find((one) => one.id === index)?.cells.map((cell) => cell.id) ?? [];
    return named(`${where}.${index}`, 'cell', event.cells[index] ?? '', known);
  });
  return [
    ...wholeNumber(`${where}.week`, event.week, 0, LONGEST),
    ...wholeNumber(`${where}.count`, event.count, 1, kind.maxCount),
    ...cells,
  ];
}

function checkAssumptions(model: Model, { assumptions }: Setting): readonly Fault[] {
  const rules = model.rules.map((rule) => rule.id);
  const parameters = new Map(
    model.rules.flatMap((rule) =>
      rule.parameters.map((one): readonly [string, Parameter] => [`${rule.id}.${one.id}`, one]),
    ),
  );
  return [
    ...Object.entries(assumptions.strengths).flatMap(([id, strength]) => {
      const where = `assumptions.strengths.${id}`;
      if (!rules.includes(id)) return unknown(where, id, 'rule', rules);
      return within(where, strength, 0, LARGEST_STRENGTH, '1');
    }),
    ...Object.entries(assumptions.parameters).flatMap(([id, value]) => {
      const known = parameters.get(id);
      const where = `assumptions.parameters.${id}`;
      if (known === undefined) return unknown(where, id, 'parameter', [...parameters.keys()]);
      return within(where, value, known.low, known.high, known.unit);
    }),
  ];
}

function named(where: string, word: Word, id: string, known: readonly string[]): readonly Fault[] {
  return known.includes(id) ? [] : unknown(where, id, word, known);
}

function unknown(
  where: string,
  id: string,
  word: Word,
  known: readonly string[],
): readonly Fault[] {
  const close = nearest(id, known);
  const [key, said] =
    close === undefined
      ? (['unknown', { known: known.slice(0, 12).join(', ') }] as const)
      : (['unknown-near', { near: close }] as const);
  return [{ kind: 'unknown-name', where, key, values: { word, id, ...said } }];
}

function wholeNumber(where: string, value: number, min: number, max: number): readonly Fault[] {
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  return [{ kind: 'out-of-range', where, key: 'not-whole', values: { value, min, max } }];
}

function within(
  where: string,
  value: number,
  min: number,
  max: number,
  unit: string,
): readonly Fault[] {
  if (value >= min && value <= max) return [];
  return [
    {
      kind: 'out-of-range',
      where,
      key: 'not-within',
      values: { value, min, max, allowedUnit: unit },
    },
  ];
}
