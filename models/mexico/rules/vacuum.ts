/** What the removal of a leader leaves behind in the states: a vacuum that is fought over. */
import { delayed, fade, linked, minus, parameter, quantity, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence } from '../data';
import { KILLING, removedBeyondUsual } from './weighing';

const { stateLevelEffects } = evidence;

const presence = quantity('presence');
const reference = quantity('turf-reference');

export const removalLeavesVacuum = rule({
  id: 'removal-leaves-vacuum',
  claim: 'C7',
  title: 'A vacuum is left',
  says: 'When more leaders are removed than usual, a vacuum is left where the organisation is strongest, and closes over a year.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'half-life',
      'weeks until half of the vacuum is closed',
      [20, 30, 45],
      'weeks',
      stateLevelEffects,
    ),
  ],
  flows: [
    {
      into: 'vacuum',
      amount: minus(
        times(removedBeyondUsual(KILLING), quantity('stronghold')),
        times(fade(parameter('half-life')), quantity('vacuum')),
      ),
    },
  ],
  evidence: [evidence.lindoPadillaRomo2018, stateLevelEffects],
});

export const vacuumFillsWithViolence = rule({
  id: 'vacuum-is-fought-over',
  claim: 'C7',
  title: 'The vacuum is fought over',
  says: 'When there is a vacuum in a state, the contest grows there and in neighbouring states of the same organisation.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'here',
      'growth of the contest per unit of vacuum in the state',
      [1, 2.8, 5.5],
      '1',
      evidence.lindoPadillaRomo2018,
    ),
    range(
      'near',
      'growth per unit of vacuum in neighbouring states where the organisation is present',
      [0.4, 1.2, 2.5],
      '1',
      evidence.lindoPadillaRomo2018Neighbours,
    ),
  ],
  flows: [
    { into: 'contest', amount: times(parameter('here'), quantity('vacuum'), reference) },
    {
      into: 'contest',
      amount: times(parameter('near'), presence, linked('borders', quantity('vacuum')), reference),
    },
  ],
  evidence: [evidence.lindoPadillaRomo2018, stateLevelEffects],
  dissent: [evidence.phillips2015],
});

export const shockSpreads = rule({
  id: 'shock-spreads',
  claim: 'C7',
  title: 'The shock spreads',
  says: 'When an organisation was shaken some months ago, the contest grows a little in all its states.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'far',
      'growth of the contest per unit of earlier shock',
      [1.2, 3.2, 5.5],
      '1',
      evidence.lindoPadillaRomo2018Distant,
    ),
  ],
  flows: [
    {
      into: 'contest',
      amount: times(parameter('far'), presence, delayed('shaken', 20), reference),
    },
  ],
  evidence: [evidence.lindoPadillaRomo2018Distant, stateLevelEffects],
});
