/** Reads a file of counts: a column `month`, a column for each place, a row for each month. */
import type { CountedMonth } from './naive';
import type { ScoredPlace } from './origin';

/** What can be wrong with such a file; each kind is one sentence for the user. */
export type CountsFault =
  | { readonly kind: 'empty' | 'noMonthColumn' | 'noPlaces' | 'noMonths' }
  | { readonly kind: 'semicolons'; readonly line: number }
  | { readonly kind: 'unknownPlace' | 'placeTwice'; readonly name: string }
  | { readonly kind: 'badMonth' | 'monthTwice'; readonly line: number; readonly given: string }
  | { readonly kind: 'cells'; readonly line: number; readonly given: number; readonly due: number }
  | { readonly kind: 'gap'; readonly line: number; readonly month: string; readonly name: string }
  | {
      readonly kind: 'badCount';
      readonly line: number;
      readonly month: string;
      readonly name: string;
      readonly given: string;
    };

/** Counts of one place. */
export interface PlaceCounts {
  readonly place: ScoredPlace;
  /** In the order of time; months may be missing between. */
  readonly months: readonly CountedMonth[];
}

export type ReadCounts =
  | { readonly ok: true; readonly places: readonly PlaceCounts[] }
  | { readonly ok: false; readonly faults: readonly CountsFault[] };

/** Most complaints that are worth reading about one file. */
const MOST_FAULTS = 10;

/** Parses the text of the file. Places are named as in `known`, or by their ids; order is free. */
export function readCounts(text: string, known: readonly ScoredPlace[]): ReadCounts {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ cells: cellsOf(line), number: at + 1, isBlank: line.trim() === '' }))
    .filter(({ isBlank }) => !isBlank);
  const [head, ...rows] = lines;
  if (head === undefined) return wrong({ kind: 'empty' });
  // No month, count or name of a place has one: spreadsheets write them where the comma marks decimals.
  const parted = lines.find(({ cells }) => cells.some((cell) => cell.includes(';')));
  if (parted !== undefined) return wrong({ kind: 'semicolons', line: parted.number });
  const monthAt = head.cells.findIndex((name) => name.toLowerCase() === 'month');
  if (monthAt < 0) return wrong({ kind: 'noMonthColumn' });
  const columns = head.cells.flatMap((name, at) =>
    at === monthAt ? [] : [{ name, at, place: placeOf(name, known) }],
  );
  const faults: CountsFault[] = columns.flatMap(({ name, place }, at): CountsFault[] => {
    if (place === undefined) return [{ kind: 'unknownPlace', name }];
    const isTwice = columns.slice(0, at).some((other) => other.place === place);
    return isTwice ? [{ kind: 'placeTwice', name }] : [];
  });
  if (columns.length === 0) faults.push({ kind: 'noPlaces' });
  if (rows.length === 0) faults.push({ kind: 'noMonths' });
  if (faults.length > 0) return wrong(...faults);

  const seen = new Set<string>();
  const months = columns.map((): CountedMonth[] => []);
  for (const { cells, number: line } of rows) {
    const month = cells[monthAt] ?? '';
    if (cells.length !== head.cells.length) {
      faults.push({ kind: 'cells', line, given: cells.length, due: head.cells.length });
    } else if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
      faults.push({ kind: 'badMonth', line, given: month });
    } else if (seen.has(month)) {
      faults.push({ kind: 'monthTwice', line, given: month });
    } else {
      columns.forEach(({ name, at }, column) => {
        const given = cells[at] ?? '';
        if (given === '') faults.push({ kind: 'gap', line, month, name });
        else if (/^\d{1,6}$/.test(given)) months[column]?.push({ month, value: Number(given) });
        else faults.push({ kind: 'badCount', line, month, name, given });
      });
    }
    seen.add(month);
  }
  if (faults.length > 0) return wrong(...faults.slice(0, MOST_FAULTS));
  const places = columns.flatMap(({ place }, column) =>
    place === undefined ? [] : [{ place, months: inTime(months[column] ?? []) }],
  );
  return { ok: true, places };
}

function inTime(months: readonly CountedMonth[]): readonly CountedMonth[] {
  return [...months].sort((a, b) => (a.month < b.month ? -1 : 1));
}

function placeOf(name: string, known: readonly ScoredPlace[]): ScoredPlace | undefined {
  const wanted = name.toLowerCase();
  return known.find(
    (place) => place.name.toLowerCase() === wanted || place.id.toLowerCase() === wanted,
  );
}

/** Cells of a line, without the quotation marks that some programs put around them. */
function cellsOf(line: string): readonly string[] {
  return line.split(',').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function wrong(...faults: readonly CountsFault[]): ReadCounts {
  return { ok: false, faults };
}
