/** What the monthly counts themselves say: level, trend, season, and how far months scatter. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

export const countsSay = {
  levelAndTrend: judged(
    'level-and-trend',
    'Over origins from 2016 to February 2024, half of the national trend of the last twelve months, halving every 13 ' +
      'months, on a level in which a month weighs 0.65 of the next, missed the following 18 months by a sixth less ' +
      'than the last value did (nation), and by a tenth less in the median state.',
  ),
  seasonOfKilling: cited(
    'season-of-killing',
    'SESNSP, monthly victims 2015–2024, our reckoning',
    'A',
    'Against the mean of their own year, national homicides a day are 2.3 % up in July and 2.3 % down in January, and ' +
      'were so in 2015–2018 already.',
  ),
  unexplainedVariation: judged(
    'unexplained-variation',
    'Set by how far months of states lay from the level known before, 2016 to August 2024: in one month by 14 % in ' +
      'states with 200 victims and by 47 % in states with 10; after 18 months by a quarter and by a half.',
  ),
} satisfies Record<string, Evidence>;
