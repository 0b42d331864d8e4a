/** Hunting leaders who are free: operations, captures, killings, and what they cost. */
import {
  constant,
  least,
  lever,
  minus,
  most,
  occurrences,
  parameter,
  per,
  plus,
  quantity,
  scheduled,
  sum,
  table,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import type { Expression } from '../../rules/expression';
import type { Flow } from '../../rules/rule';
import { evidence, judged } from '../data';
import { KILLING, leadership } from './weighing';

const { operationsPace, sourceArticle2025, leadersByRank, protectionNetworks } = evidence;

const hunted = times(table('hunted'), quantity('free'));
const allHunted = sum('organisation', sum('rank', hunted));
/** The share of all operations that goes after leaders of one organisation (and rank). */
const attention = per(hunted, allHunted);
const attentionOfAll = per(sum('rank', hunted), allHunted);
const meanProtection = times(1 / 9, sum('level', sum('circle', quantity('protection'))));

export const fieldOperations = rule({
  id: 'field-operations',
  claim: 'C15',
  title: 'Field operations',
  says: 'When the government orders more field operations, more leaders are hunted.',
  parameters: [
    range('months-per-week', 'months in a week', [0.23, 0.23, 0.23], 'month/week', operationsPace),
  ],
  flows: [
    {
      into: 'operations',
      amount: times(parameter('months-per-week'), lever('field-operations')),
    },
  ],
  evidence: [operationsPace, sourceArticle2025],
});

export const pressureRaisesOperations = rule({
  id: 'pressure-raises-operations',
  claim: 'C14',
  title: 'Pressure brings operations',
  says: 'When Washington presses harder and Mexico cooperates, more operations against leaders follow.',
  parameters: [
    range(
      'gain',
      'operations a week per unit of pressure above its start',
      [0.5, 1.2, 2],
      'operations/week',
      judged(
        'pressure-operations',
        'From mild to strong pressure, operations against leaders are judged to double.',
      ),
    ),
  ],
  flows: [
    {
      into: 'operations',
      amount: times(
        parameter('gain'),
        lever('cooperation'),
        minus(quantity('us-pressure'), quantity('us-pressure-norm')),
      ),
    },
  ],
  evidence: [sourceArticle2025],
});

export const captureSuccess = rule({
  id: 'fear-resists-capture',
  claim: 'C5',
  title: 'Success of captures',
  says: 'When leaders fear a life in a US prison, or have protectors, operations against them succeed less often.',
  over: ['organisation'],
  parameters: [
    range(
      'base',
      'share of operations that succeed without fear and protection',
      [0.45, 0.55, 0.65],
      '1',
      judged(
        'capture-success',
        'About a third to a half of known operations against leaders ended with a capture or a death.',
      ),
    ),
    range(
      'fear-effect',
      'share of that lost at full fear',
      [0.3, 0.6, 0.85],
      '1',
      judged(
        'last-bullet',
        'The article expects bosses to fight to the last bullet; how much that costs is judged.',
      ),
    ),
    range(
      'shield',
      'share of operations spoilt by full protection',
      [0.1, 0.25, 0.4],
      '1',
      protectionNetworks,
    ),
  ],
  flows: [
    {
      into: 'success',
      amount: minus(
        times(parameter('base'), minus(1, times(parameter('fear-effect'), quantity('fear')))),
        times(parameter('shield'), meanProtection),
      ),
    },
    {
      into: 'capture-success',
      amount: times(
        attentionOfAll,
        minus(
          times(parameter('base'), minus(1, times(parameter('fear-effect'), quantity('fear')))),
          times(parameter('shield'), meanProtection),
        ),
      ),
    },
  ],
  evidence: [sourceArticle2025, leadersByRank],
});

const caught = times(
  quantity('operations'),
  constant(1, '1/operations'),
  attention,
  quantity('success'),
);

export const paceOfRemovals = rule({
  id: 'pace-of-removals',
  claim: 'C15',
  title: 'Pace of removals',
  says: 'When operations go on at their pace, an organisation has to reckon with losing a certain share of its leaders.',
  over: ['organisation'],
  flows: [
    {
      into: 'expected-removals',
      amount: per(
        times(
          constant(1, 'persons'),
          plus(1, times(KILLING - 1, lever('operation-force'))),
          sum('rank', times(table('rank-weight'), caught)),
        ),
        leadership,
      ),
    },
  ],
  evidence: [operationsPace],
});

/** Nobody is taken twice: each kind of removal takes from those whom the ones before it have left. */
const onFoot = times(constant(1, '1/week'), quantity('free'));
const plannedCaptures = least(scheduled('capture'), onFoot);
const notCaptured = most(0, minus(onFoot, quantity('captured')));
const plannedKillings = least(scheduled('killing'), notCaptured);
const happened = times(occurrences, constant(1, 'persons'));

const jail = (amount: Expression): readonly Flow[] => [
  { into: 'free', amount: times(-1, amount) },
  { into: 'imprisoned', amount },
  { into: 'captured', amount },
];
const bury = (amount: Expression): readonly Flow[] => [
  { into: 'free', amount: times(-1, amount) },
  { into: 'killed', amount },
];

export const capture = rule({
  id: 'capture',
  claim: 'C15',
  title: 'Captures',
  says: 'When leaders are hunted, some are captured and go to Mexican prisons.',
  over: ['organisation', 'rank'],
  event: {
    timing: { kind: 'recurring', hazard: times(caught, minus(1, lever('operation-force'))) },
    headline: 'Capture of {count} × {rank} of {organisation}',
  },
  flows: jail(least(happened, most(0, minus(onFoot, plannedCaptures)))),
  evidence: [operationsPace, leadersByRank],
});

export const killing = rule({
  id: 'killing',
  claim: 'C15',
  title: 'Killings of leaders',
  says: 'When operations use more force, more of the hunted leaders are killed instead of captured.',
  over: ['organisation', 'rank'],
  event: {
    timing: { kind: 'recurring', hazard: times(caught, lever('operation-force')) },
    headline: 'Killing of {count} × {rank} of {organisation}',
  },
  flows: bury(least(happened, most(0, minus(notCaptured, plannedKillings)))),
  evidence: [operationsPace, evidence.dickenson2014Killing],
});

export const plannedCapture = rule({
  id: 'planned-capture',
  claim: 'C6',
  title: 'Captures in the scenario',
  says: 'When the scenario has a leader captured, that leader goes to a Mexican prison.',
  over: ['organisation', 'rank'],
  event: {
    timing: { kind: 'planned', count: plannedCaptures },
    headline: 'Capture of {count} × {rank} of {organisation}',
  },
  flows: jail(occurrences),
  evidence: [leadersByRank],
});

export const plannedKilling = rule({
  id: 'planned-killing',
  claim: 'C6',
  title: 'Killings in the scenario',
  says: 'When the scenario has a leader killed, the organisation loses that leader for good.',
  over: ['organisation', 'rank'],
  event: {
    timing: { kind: 'planned', count: plannedKillings },
    headline: 'Killing of {count} × {rank} of {organisation}',
  },
  flows: bury(occurrences),
  evidence: [evidence.dickenson2014Killing],
});

export const operationsCostLives = rule({
  id: 'operations-cost-lives',
  claim: 'C5',
  title: 'Deaths in operations',
  says: 'When leaders fear extradition, operations against them are bloodier.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'base',
      'deaths per operation without fear',
      [0.3, 0.6, 1.2],
      'deaths/operations',
      judged('operation-deaths', 'Most operations end with no death or one; a few are battles.'),
    ),
    range(
      'fear-effect',
      'further deaths per operation at full fear',
      [1, 3, 6],
      'deaths/operations',
      judged(
        'last-bullet-deaths',
        'A boss who fights to the last bullet is judged to cost a handful of lives.',
      ),
    ),
  ],
  flows: [
    {
      into: 'operation-deaths',
      amount: times(
        quantity('operations'),
        attentionOfAll,
        quantity('stronghold'),
        plus(parameter('base'), times(parameter('fear-effect'), quantity('fear'))),
      ),
    },
  ],
  evidence: [sourceArticle2025],
});
