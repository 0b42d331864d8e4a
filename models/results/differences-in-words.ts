/** What two settings ask differently, one sentence each. */
import type { LeverChange, ScheduledEvent, Setting } from '../engine/setting';
import type { Model } from '../rules/model';
import { formatUnit, type Translate } from '../text/index';
import { differencesOf, type AssumptionDifference } from './differing';

/** One sentence for every lever, event and assumption that differs; one that says so when nothing does. */
export function differencesInWords(
  model: Model,
  a: Setting,
  b: Setting,
  translate: Translate,
): readonly string[] {
  const { levers, onlyInA, onlyInB, assumptions } = differencesOf(model, a, b);
  const sentences = [
    ...levers.map(({ lever, a: inA, b: inB }) =>
      translate('comparison.asks.lever', {
        lever: leverName(model, lever),
        a: courseInWords(inA, unitOf(model, lever), translate),
        b: courseInWords(inB, unitOf(model, lever), translate),
      }),
    ),
    ...onlyInA.map((event) =>
      translate('comparison.asks.onlyInA', { event: eventInWords(model, event, translate) }),
    ),
    ...onlyInB.map((event) =>
      translate('comparison.asks.onlyInB', { event: eventInWords(model, event, translate) }),
    ),
    ...assumptions.map((one) => assumptionInWords(model, one, translate)),
  ];
  return sentences.length > 0 ? sentences : [translate('comparison.asks.nothing')];
}

function courseInWords(course: readonly LeverChange[], unit: string, translate: Translate): string {
  const parts = course.map(({ week, value }) => {
    const shown = formatUnit(translate, unit);
    const key = week === 0 ? 'comparison.asks.value' : 'comparison.asks.valueFrom';
    return translate(key, { value, unit: shown, week }).replace(/ {2,}/, ' ').trim();
  });
  return parts.reduce((first, next) => translate('comparison.asks.then', { first, next }));
}

function eventInWords(model: Model, event: ScheduledEvent, translate: Translate): string {
  const kind = model.eventKinds.find((one) => one.id === event.kind);
  const cells = Object.entries(event.cells).map(([index, cell]) => cellLabel(model, index, cell));
  return translate('comparison.asks.event', {
    kind: kind?.label ?? event.kind,
    count: event.count,
    week: event.week,
    cells: cells.join(', '),
  });
}

function assumptionInWords(
  model: Model,
  { kind, id, a, b }: AssumptionDifference,
  translate: Translate,
): string {
  if (kind === 'strength') {
    const rule = model.rules.find((one) => one.id === id)?.title ?? id;
    return translate('comparison.asks.strength', { rule, a, b });
  }
  const [ruleId, parameterId] = id.split('.', 2);
  const rule = model.rules.find((one) => one.id === ruleId);
  const parameter = rule?.parameters.find((one) => one.id === parameterId);
  return translate('comparison.asks.parameter', {
    parameter: parameter?.label ?? id,
    rule: rule?.title ?? ruleId,
    a,
    b,
  });
}

function leverName(model: Model, id: string): string {
  const [stem, cell] = id.split('.', 2);
  const lever = model.levers.find((one) => one.id === stem);
  if (lever === undefined) return id;
  return cell === undefined
    ? lever.label
    : `${lever.label}, ${cellLabel(model, lever.over ?? '', cell)}`;
}

function unitOf(model: Model, lever: string): string {
  return model.levers.find((one) => one.id === lever.split('.', 1)[0])?.unit ?? '';
}

function cellLabel(model: Model, index: string, cell: string): string {
  const cells = model.indices.find((one) => one.id === index)?.cells;
  return cells?.find((one) => one.id === cell)?.label ?? cell;
}
