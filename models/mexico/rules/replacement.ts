/** Who takes the place of leaders who are gone, and who fills the prisons. */
import { minus, most, parameter, quantity, table, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { leadersByRank } = evidence;

export const succession = rule({
  id: 'succession',
  claim: 'core',
  title: 'Succession',
  says: 'When leaders below the founders are missing, members move up.',
  over: ['organisation', 'rank'],
  parameters: [
    range(
      'rate',
      'share of empty posts filled a week',
      [0.02, 0.04, 0.08],
      '1/week',
      judged(
        'succession',
        'A middle leader is judged to be replaced within half a year; a founder never is.',
      ),
    ),
  ],
  flows: [
    {
      into: 'free',
      amount: times(
        parameter('rate'),
        table('replaceable'),
        most(0, minus(quantity('free-norm'), quantity('free'))),
      ),
    },
    {
      into: 'members',
      amount: times(
        -1,
        parameter('rate'),
        table('replaceable'),
        most(0, minus(quantity('free-norm'), quantity('free'))),
      ),
    },
  ],
  evidence: [leadersByRank],
});

export const arrestsFillPrisons = rule({
  id: 'arrests-fill-prisons',
  claim: 'C15',
  title: 'Arrests fill prisons',
  says: 'When more members are arrested, more operators sit in Mexican prisons.',
  over: ['organisation'],
  parameters: [
    range(
      'share',
      'share of arrested members who are operators',
      [0.005, 0.011, 0.02],
      '1',
      judged(
        'operators-arrested',
        'About one in a hundred arrested members is of some rank, which keeps the number of imprisoned operators level.',
      ),
    ),
  ],
  flows: [
    {
      into: 'imprisoned',
      at: { rank: 'operator' },
      amount: times(parameter('share'), quantity('arrested')),
    },
  ],
  evidence: [leadersByRank],
});
