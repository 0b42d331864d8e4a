/** A row of a class in words: what came of its claims, and what it is marked for. */
import type { Translate } from '../../text/index';
import type { Verdict } from '../robust/claims';
import type { StudentRow } from './student';

/** The verdicts in the order in which they are told. */
export const VERDICTS = ['true', 'depends', 'false'] as const satisfies readonly Verdict[];

/** How many claims got which verdict; `open` are not marked yet. */
export type Tally = Readonly<Record<Verdict | 'open', number>>;

/** Counts the claims of a row. */
export function tallyOf({ claims }: Pick<StudentRow, 'claims'>): Tally {
  const count = (verdict: Verdict | undefined) =>
    claims.filter((one) => one.verdict === verdict).length;
  return {
    ...{ true: count('true'), depends: count('depends'), false: count('false') },
    open: count(undefined),
  };
}

/** "2 true, 1 depends"; a dash for a row without claims. */
export function claimsInWords(row: Pick<StudentRow, 'claims'>, t: Translate): string {
  const tally = tallyOf(row);
  if (row.claims.length === 0) return '–';
  if (tally.open > 0) return t('app.classroom.table.claimsOpen', { count: row.claims.length });
  return VERDICTS.filter((verdict) => tally[verdict] > 0)
    .map((verdict) => t(`app.classroom.table.tally.${verdict}`, { count: tally[verdict] }))
    .join(', ');
}

/** What is to be known about a file besides its numbers; none for most. */
export function marksInWords(
  { isOtherModel, disagreeing }: StudentRow,
  t: Translate,
): readonly string[] {
  return [
    ...(isOtherModel ? [t('app.classroom.table.other')] : []),
    ...(disagreeing.length > 0 ? [t('app.classroom.table.differs')] : []),
  ];
}
