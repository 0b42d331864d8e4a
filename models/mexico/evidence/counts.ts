/** What the monthly counts themselves say: level, trend, season, and how far months scatter. */
import type { Evidence } from '../../rules/rule';
import { cited, judged } from './cite';

export const countsSay = {
  levelAndTrend: judged(
    'level-and-trend',
    'Over origins from 2016 to February 2024, half of the national trend of the last twelve months, halving every 13 ' +
      'months, on a level in which a month weighs 0.65 of the next and which the trend carries to the last month, ' +
      'missed the following 18 months by a fifth less than the last value did (nation), and by a tenth less in the ' +
      'median state.',
  ),
  seasonOfKilling: cited(
    'season-of-killing',
    'SESNSP, monthly victims 2015–2024, our reckoning',
    'A',
    'Against the mean of their own year, national homicides a day are 2.3 % up in July and 2.3 % down in January, and ' +
      'were so in 2015–2018 already.',
  ),
  nationalErrors: judged(
    'national-errors',
    'Asked every month before a start, level and trend missed the national count by more the further ahead: known at ' +
      'the end of 2018 by 24 % of it 18 months ahead, in September 2024 by 13 %, in June 2025 by 13 % (root mean ' +
      'square). Each start carries the size that was known then.',
  ),
  unexplainedVariation: judged(
    'unexplained-variation',
    'Set by how far months of states lay from the level known before, 2016 to August 2024: in one month by 14 % in ' +
      'states with 200 victims and by 47 % in states with 10; after 18 months by a quarter and by a half.',
  ),
} satisfies Record<string, Evidence>;
