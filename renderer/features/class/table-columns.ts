/** The columns of the table of a class: what each shows and sorts by. */
import {
  claimsInWords,
  classSeries,
  tallyOf,
  type Model,
  type StudentRow,
} from '../../../models/index';
import type { Words } from '../../store/words';

/** One column. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** What it sorts by; undefined comes last. */
  readonly value: (row: StudentRow) => string | number | undefined;
  readonly words: (row: StudentRow) => string;
}

/** National outcomes shown beside names; the export has all of them. */
const SHOWN = 4;

/** Columns in the language of the words. */
export function tableColumns(model: Model, words: Words): readonly Column[] {
  const { t, number, share } = words;
  const text = (id: 'who' | 'title' | 'scenario' | 'model', of: (row: StudentRow) => string) => ({
    ...{ id, label: t(`app.classroom.table.${id}`), isNumber: false, value: of, words: of },
  });
  return [
    text('who', (row) => row.who),
    text('title', (row) => row.title),
    text('scenario', (row) => row.scenario.title),
    ...classSeries(model)
      .slice(0, SHOWN)
      .map(({ id, label, decimals }) => ({
        ...{ id, label, isNumber: true },
        value: (row: StudentRow) => row.values[id],
        words: (row: StudentRow) => {
          const value = row.values[id];
          return value === undefined ? '–' : number(value, decimals);
        },
      })),
    {
      ...{ id: 'claims', label: t('app.classroom.table.claims'), isNumber: false },
      value: (row) => (row.claims.length === 0 ? undefined : tallyOf(row).true),
      words: (row) => claimsInWords(row, t),
    },
    {
      ...{ id: 'misfit', label: t('app.classroom.table.misfit'), isNumber: true },
      value: (row) => row.scores.at(-1)?.within,
      words: (row) => {
        const score = row.scores.at(-1);
        return score === undefined ? '–' : share(score.within);
      },
    },
    text('model', (row) => row.version),
  ];
}

/** Rows in the order of a column, what has no value last. */
export function sorted(
  rows: readonly StudentRow[],
  column: Column | undefined,
  isUp: boolean,
): readonly StudentRow[] {
  if (column === undefined) return rows;
  const way = isUp ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined);
    if (typeof x === 'number' && typeof y === 'number') return (x - y) * way;
    return String(x).localeCompare(String(y), undefined, { numeric: true }) * way;
  });
}
