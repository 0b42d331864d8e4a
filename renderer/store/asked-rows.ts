/** Differences between two settings as rows: what, in A, in B. */
import {
  decimalsOf,
  formatUnit,
  type AssumptionDifference,
  type LeverChange,
  type Model,
  type ScheduledEvent,
  type SettingDifferences,
} from '../../models/index';
import type { Words } from './words';

/** One row, ready-made; '' where a scenario has nothing. */
export interface AskedRow {
  readonly id: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly isEvent?: boolean;
}

/** Levers first, then events by week, then assumptions. */
export function askedRows(
  model: Model,
  { levers, onlyInA, onlyInB, assumptions }: SettingDifferences,
  words: Words,
): readonly AskedRow[] {
  return [
    ...levers.map(({ lever, a, b }) => ({
      id: lever,
      label: leverName(model, lever),
      a: course(model, lever, a, words),
      b: course(model, lever, b, words),
    })),
    ...eventRows(model, onlyInA, onlyInB, words),
    ...assumptions.map((one) => assumptionRow(model, one, words)),
  ];
}

function course(
  model: Model,
  id: string,
  changes: readonly LeverChange[],
  { t, number }: Words,
): string {
  const lever = model.levers.find((one) => one.id === id.split('.', 1)[0]);
  const isShare = lever?.unit === 'share';
  const inWords = lever === undefined ? '' : formatUnit(t, lever.unit);
  const unit = isShare ? ' %' : inWords === '' ? '' : ` ${inWords}`;
  const factor = isShare ? 100 : 1;
  const decimals = decimalsOf((lever?.step ?? 0.01) * factor);
  return changes
    .map(({ week, value }) => {
      const shown = `${number(value * factor, decimals)}${unit}`;
      return week === 0 ? shown : t('app.compare.fromWeek', { value: shown, week });
    })
    .join('; ');
}

/** Events of one kind in one week are one row: 29 bosses are one handover. */
function eventRows(
  model: Model,
  onlyInA: readonly ScheduledEvent[],
  onlyInB: readonly ScheduledEvent[],
  { t }: Words,
): readonly AskedRow[] {
  const rows = new Map<string, { kind: string; week: number; a: number; b: number }>();
  const add = (event: ScheduledEvent, side: 'a' | 'b') => {
    const key = `${event.kind} ${event.week}`;
    const row = rows.get(key) ?? { kind: event.kind, week: event.week, a: 0, b: 0 };
    rows.set(key, { ...row, [side]: row[side] + event.count });
  };
  onlyInA.forEach((event) => add(event, 'a'));
  onlyInB.forEach((event) => add(event, 'b'));
  return [...rows]
    .sort(([, x], [, y]) => x.week - y.week)
    .map(([id, { kind, week, a, b }]) => ({
      id,
      isEvent: true,
      label: t('app.compare.eventInWeek', {
        kind: model.eventKinds.find((one) => one.id === kind)?.label ?? kind,
        week,
      }),
      a: a === 0 ? '' : String(a),
      b: b === 0 ? '' : String(b),
    }));
}

function assumptionRow(
  model: Model,
  { kind, id, a, b }: AssumptionDifference,
  { t }: Words,
): AskedRow {
  const [ruleId, parameterId] = id.split('.', 2);
  const rule = model.rules.find((one) => one.id === ruleId);
  const parameter = rule?.parameters.find((one) => one.id === parameterId)?.label ?? id;
  const label =
    kind === 'strength'
      ? t('app.compare.strengthOf', { rule: rule?.title ?? id })
      : t('app.compare.parameterOf', { parameter, rule: rule?.title ?? id });
  return { id: `${kind} ${id}`, label, a: String(a), b: String(b) };
}

function leverName(model: Model, id: string): string {
  const [stem, cell] = id.split('.', 2);
  const lever = model.levers.find((one) => one.id === stem);
  const cells = model.indices.find((index) => index.id === lever?.over)?.cells;
  const place = cells?.find((one) => one.id === cell)?.label;
  const name = lever?.label ?? id;
  return place === undefined ? name : `${name}: ${place}`;
}
