/** What the format cannot know: whether the model has the levers, events, rules and series that a document names. */
import { leverIds } from '../engine/check-setting';
import { seriesOf } from '../engine/series';
import type { Assumptions, ScheduledEvent } from '../engine/setting';
import type { Model } from '../rules/model';
import type { Parameter } from '../rules/rule';
import type { BlowbackDocument, Scenario } from './document';
import { checkLesson } from './lesson/check-lesson';
import { pathText, REPORTED, shown, type Refusal, type Steps } from './refusal';

/**
 * Every place where a document asks for something that the model does not have or does not allow, at most the first
 * 20; none when all its scenarios can run. View settings and saved results are not checked: what they name and is
 * gone is just not shown.
 */
export function checkAgainstModel(document: BlowbackDocument, model: Model): readonly Refusal[] {
  if (document.model.id !== model.id) return known(document.model.id, [model.id], 'model', 'id');
  const series = seriesOf(model).map((one) => one.id);
  return [
    ...known(
      document.start,
      model.starts.map((start) => start.id),
      'start',
    ),
    ...document.scenarios.flatMap((scenario, at) => [
      ...checkLevers(scenario, model, 'scenarios', at, 'levers'),
      ...scenario.events.flatMap((event, position) =>
        checkEvent(event, model, 'scenarios', at, 'events', position),
      ),
    ]),
    ...document.assumptionSets.flatMap((set, at) =>
      checkAssumptions(set, model, 'assumptionSets', at),
    ),
    ...document.predictions.flatMap((one, at) =>
      known(one.series, series, 'predictions', at, 'series'),
    ),
    ...document.claims.flatMap((one, at) => known(one.series, series, 'claims', at, 'series')),
    ...(document.lesson === undefined ? [] : checkLesson(document.lesson, model)),
  ].slice(0, REPORTED);
}

function checkLevers(scenario: Scenario, model: Model, ...steps: Steps): readonly Refusal[] {
  const levers = leverIds(model);
  return Object.entries(scenario.levers).flatMap(([id, changes]) => {
    const lever = levers.get(id);
    if (lever === undefined) return known(id, [...levers.keys()], ...steps, id);
    return changes.flatMap(({ value }, at) =>
      within(value, lever.min, lever.max, ...steps, id, at, 'value'),
    );
  });
}

function checkEvent(event: ScheduledEvent, model: Model, ...steps: Steps): readonly Refusal[] {
  const kind = model.eventKinds.find((one) => one.id === event.kind);
  if (kind === undefined) {
    const kinds = model.eventKinds.map((one) => one.id);
    return known(event.kind, kinds, ...steps, 'kind');
  }
  const strangers = Object.keys(event.cells).filter((index) => !kind.over.includes(index));
  return [
    ...wholeWithin(event.count, 1, kind.maxCount, ...steps, 'count'),
    ...strangers.flatMap((index) => known(index, kind.over, ...steps, 'cells', index)),
    ...kind.over.flatMap((index): readonly Refusal[] => {
      const cells =
        model.indices.find((one) => one.id === index)?.cells.map((cell) => cell.id) ?? [];
      const cell = event.cells[index];
      if (cell !== undefined) return known(cell, cells, ...steps, 'cells', index);
      const path = pathText([...steps, 'cells', index]);
      return [
        { kind: 'missing-field', path, value: '', allowed: { kind: 'one-of', options: cells } },
      ];
    }),
  ];
}

/** What a set names that the model does not have, and values outside of a parameter's range; `steps` lead to the set. */
export function checkAssumptions(
  set: Assumptions,
  model: Model,
  ...steps: Steps
): readonly Refusal[] {
  const rules = model.rules.map((rule) => rule.id);
  const parameters = new Map<string, Parameter>(
    model.rules.flatMap((rule) =>
      rule.parameters.map((one) => [`${rule.id}.${one.id}`, one] as const),
    ),
  );
  return [
    ...Object.keys(set.strengths).flatMap((rule) =>
      known(rule, rules, ...steps, 'strengths', rule),
    ),
    ...Object.entries(set.parameters).flatMap(([id, value]) => {
      const parameter = parameters.get(id);
      if (parameter === undefined)
        return known(id, [...parameters.keys()], ...steps, 'parameters', id);
      return within(value, parameter.low, parameter.high, ...steps, 'parameters', id);
    }),
  ];
}

/** A fault unless the name is one of the options. */
export function known(
  name: string,
  options: readonly string[],
  ...steps: Steps
): readonly Refusal[] {
  if (options.includes(name)) return [];
  const allowed = { kind: 'one-of', options } as const;
  return [{ kind: 'unknown-reference', path: pathText(steps), value: shown(name), allowed }];
}

function within(value: number, min: number, max: number, ...steps: Steps): readonly Refusal[] {
  if (value >= min && value <= max) return [];
  const allowed = { kind: 'number', min, max } as const;
  return [{ kind: 'out-of-range', path: pathText(steps), value: shown(value), allowed }];
}

function wholeWithin(value: number, min: number, max: number, ...steps: Steps): readonly Refusal[] {
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  const allowed = { kind: 'whole-number', min, max } as const;
  return [{ kind: 'out-of-range', path: pathText(steps), value: shown(value), allowed }];
}
