/** How organisations break up, and what that does. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

export const splits = {
  sinaloaSplit2024: cited(
    'sinaloa-split-2024',
    'SESNSP, monthly victims 2024–25',
    'A',
    'After the break between Mayiza and Chapitos, homicides in Sinaloa were 3.7 times as high (2.5–4.5) for at least ' +
      '12 months, and about half of that by month 18.',
  ),
  founderRemovalEvents: judged(
    'founder-removal-events',
    'In a table of past removals of founders, an open war within the organisation followed within 12 months in 30–50 %.',
  ),
  crisisGroup: cited(
    'crisis-group',
    'International Crisis Group',
    'C',
    'Each founder removed was followed by 1 to 3 new groups within 3 years; nationally about 13 small groups came up a year.',
  ),
  atuestaPonce2017: cited(
    'atuesta-ponce-2017',
    'Atuesta & Ponce 2017',
    'A',
    'More groups in a place mean more violence, but each further group adds less than the one before.',
  ),
  groupCounts: cited(
    'group-counts',
    'Press and research counts 2006–2020',
    'B',
    'Four groups dominated in 2006; 148 were counted in 2018–19 and about 150–200 in 2020, most of them small.',
  ),
} satisfies Record<string, Evidence>;
