/** What settings ask differently as the rows of a table: what, and a cell for each setting. */
import {
  differencesOf,
  type AssumptionDifference,
  type LeverChange,
  type Model,
  type Setting,
  type SettingDifferences,
} from '../../models/index';
import { eventRows } from './asked-events';
import { leverInWords } from './lever-scale';
import type { AskedRow } from './asked-row';
import type { Words } from './words';

/** What differs from the first setting in any other: levers first, then events by week, then assumptions. */
export function askedRows(
  model: Model,
  settings: readonly [Setting, ...Setting[]],
  words: Words,
): readonly AskedRow[] {
  const [first, ...others] = settings;
  const found = others.map((other) => differencesOf(model, first, other));
  const levers = beside(found, (one) => one.levers.map((lever) => leverPair(model, lever, words)));
  const assumptions = beside(found, (one) =>
    one.assumptions.map((assumption) => assumptionPair(model, assumption, words)),
  );
  return [
    ...inOrder(levers, (id) => model.levers.findIndex((one) => one.id === stem(id))),
    ...eventRows(model, settings, words),
    ...assumptions,
  ];
}

/** What one other setting has in the place of the first. */
interface AskedPair {
  readonly id: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

/** The pairs of all others side by side: one that has none of a row asks there what the first asks. */
function beside(
  found: readonly SettingDifferences[],
  pairsOf: (one: SettingDifferences) => readonly AskedPair[],
): readonly AskedRow[] {
  const rows = new Map<string, AskedRow>();
  found.forEach((one, place) => {
    for (const { id, label, a, b } of pairsOf(one)) {
      const all = Array.from({ length: found.length + 1 });
      const row = rows.get(id) ?? {
        ...{ id, label, isEvent: false },
        cells: all.map(() => a),
        differs: all.map(() => false),
      };
      rows.set(id, {
        ...row,
        cells: row.cells.with(place + 1, b),
        differs: row.differs.with(place + 1, true),
      });
    }
  });
  return [...rows.values()];
}

function inOrder(rows: readonly AskedRow[], place: (id: string) => number): readonly AskedRow[] {
  return [...rows].sort((x, y) => place(x.id) - place(y.id) || (x.id < y.id ? -1 : 1));
}

function leverPair(
  model: Model,
  { lever, a, b }: SettingDifferences['levers'][number],
  words: Words,
): AskedPair {
  return {
    id: lever,
    label: leverName(model, lever),
    a: course(model, lever, a, words),
    b: course(model, lever, b, words),
  };
}

function course(model: Model, id: string, changes: readonly LeverChange[], words: Words): string {
  const lever = model.levers.find((one) => one.id === stem(id));
  return changes
    .map(({ week, value }) => {
      const shown = lever === undefined ? String(value) : leverInWords(words, lever, value);
      return week === 0 ? shown : words.t('app.compare.fromWeek', { value: shown, week });
    })
    .join('; ');
}

function assumptionPair(
  model: Model,
  { kind, id, a, b }: AssumptionDifference,
  { t }: Words,
): AskedPair {
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
  const [, cell] = id.split('.', 2);
  const lever = model.levers.find((one) => one.id === stem(id));
  const cells = model.indices.find((index) => index.id === lever?.over)?.cells;
  const place = cells?.find((one) => one.id === cell)?.label;
  const name = lever?.label ?? id;
  return place === undefined ? name : `${name}: ${place}`;
}

/** The lever of `troops.SIN` is `troops`. */
function stem(id: string): string {
  return id.split('.', 1)[0] ?? id;
}
