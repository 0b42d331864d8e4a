/** Events that settings ask differently: those of one kind in one week are one row, as 29 bosses are one handover. */
import type { Model, ScheduledEvent, Setting } from '../../models/index';
import type { AskedRow } from './asked-row';
import type { Words } from './words';

/** Of so many a cell says who they are; the rest is counted. */
const NAMED = 4;

/** All of one kind in one week. */
interface Group {
  readonly kind: string;
  readonly week: number;
  /** Who: one entry for each set of cells, such as the leaders of one organisation. */
  readonly parties: Map<string, Party>;
}

interface Party {
  readonly cells: ScheduledEvent['cells'];
  /** How many in each setting. */
  readonly counts: number[];
}

/** One row for each kind and week in which any setting differs from the first, with all that each setting has of it. */
export function eventRows(
  model: Model,
  settings: readonly Setting[],
  words: Words,
): readonly AskedRow[] {
  const groups = groupsOf(settings).filter(({ parties }) => [...parties.values()].some(isUneven));
  return groups
    .sort((x, y) => x.week - y.week)
    .map((group) => rowOf(model, group, settings.length, words));
}

function groupsOf(settings: readonly Setting[]): Group[] {
  const groups = new Map<string, Group>();
  settings.forEach(({ events }, place) => {
    for (const { kind, week, cells, count } of events) {
      const id = `${kind} ${week}`;
      const group = groups.get(id) ?? { kind, week, parties: new Map<string, Party>() };
      groups.set(id, group);
      const who = JSON.stringify(Object.entries(cells).sort(([x], [y]) => (x < y ? -1 : 1)));
      const party = group.parties.get(who) ?? { cells, counts: settings.map(() => 0) };
      group.parties.set(who, party);
      party.counts[place] = (party.counts[place] ?? 0) + count;
    }
  });
  return [...groups.values()];
}

function rowOf(model: Model, group: Group, settings: number, words: Words): AskedRow {
  const { kind, week } = group;
  const parties = [...group.parties.values()];
  const totals = Array.from({ length: settings }, (_, place) =>
    parties.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0),
  );
  const told = toldOf(parties, totals);
  return {
    id: `${kind} ${week}`,
    isEvent: true,
    label: words.t('app.compare.eventInWeek', {
      kind: model.eventKinds.find((one) => one.id === kind)?.label ?? kind,
      week,
    }),
    cells: totals.map((total, place) => cellOf(model, told, total, place, words)),
    differs: totals.map((_, place) => parties.some(({ counts }) => counts[place] !== counts[0])),
  };
}

/** Who is named: those in whom the settings differ that have any; where these agree, all of them if they are few. */
function toldOf(parties: readonly Party[], totals: readonly number[]): readonly Party[] {
  const uneven = parties.filter(({ counts }) =>
    isUneven({ counts: counts.filter((_, place) => totals[place] !== 0) }),
  );
  if (uneven.length > 0) return uneven;
  return parties.length <= NAMED ? parties : [];
}

/** "30 (2 × CJNG, founder; 28 others, which do not differ)": what stands in the bracket adds up to all; '' for none. */
function cellOf(
  model: Model,
  parties: readonly Party[],
  total: number,
  place: number,
  { t }: Words,
): string {
  if (total === 0) return '';
  const named = parties.flatMap(({ cells, counts }) => {
    const count = counts[place] ?? 0;
    const who = nameOf(model, cells);
    if (count === 0 || who === '') return [];
    return [{ who, count }];
  });
  if (named.length === 0) return String(total);
  const shown = named.slice(0, NAMED);
  const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
  const told = sum(parties.map(({ counts }) => counts[place] ?? 0));
  const more = told - sum(shown.map(({ count }) => count));
  const same = total - told;
  const all = [
    ...shown.map(({ who, count }) =>
      count === total ? who : t('app.compare.eventsOf', { who, count }),
    ),
    ...(more > 0 ? [t('app.compare.eventsMore', { count: more })] : []),
    ...(same > 0 ? [t('app.compare.eventsSame', { count: same })] : []),
  ];
  return t('app.compare.eventsWho', { total, who: all.join('; ') });
}

function nameOf(model: Model, cells: ScheduledEvent['cells']): string {
  return Object.entries(cells)
    .map(([index, id]) => {
      const labels = model.indices.find((one) => one.id === index)?.cells;
      return labels?.find((one) => one.id === id)?.label ?? id;
    })
    .join(', ');
}

function isUneven({ counts }: Pick<Party, 'counts'>): boolean {
  return counts.some((count) => count !== counts[0]);
}
