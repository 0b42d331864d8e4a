/** Handovers and extraditions: bosses leave Mexican prisons for American ones. */
import {
  constant,
  fade,
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
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';
import { handedOverBeyondUsual, leadership, weighed } from './weighing';

const { handovers, ordinaryExtraditions, sourceArticle2025, sesnspNoSpike2025 } = evidence;

const crossing = [
  { into: 'imprisoned', amount: times(-1, occurrences) },
  { into: 'in-us', amount: occurrences },
  { into: 'handed-over', amount: occurrences },
];

const behindBars = times(constant(1, '1/week'), quantity('imprisoned'));
const planned = least(scheduled('handover'), behindBars);

export const handover = rule({
  id: 'handover',
  claim: 'C1',
  title: 'Handover',
  says: 'When imprisoned bosses are handed over, they pass from Mexican prisons into US custody.',
  over: ['organisation', 'rank'],
  event: {
    timing: {
      kind: 'planned',
      count: planned,
    },
    headline: 'Handover to the United States: {count} × {rank} of {organisation}',
  },
  flows: crossing,
  evidence: [handovers, sourceArticle2025],
});

export const extradition = rule({
  id: 'extradition',
  claim: 'C14',
  title: 'Ordinary extraditions',
  says: 'When Mexico cooperates more and US pressure is higher, more prisoners are extradited one by one.',
  over: ['organisation', 'rank'],
  parameters: [
    range(
      'rate',
      'share of prisoners extradited a week at ordinary cooperation',
      [0.0014, 0.0021, 0.0028],
      '1/week',
      ordinaryExtraditions,
    ),
    range(
      'pressure-effect',
      'further share of that rate per unit of US pressure above its start',
      [1, 2.5, 4],
      '1',
      judged(
        'pressure-extraditions',
        'Extraditions fell to 37 and rose to 78 a year as relations with Washington changed.',
      ),
    ),
  ],
  event: {
    timing: {
      kind: 'cohort',
      // Those who are handed over this week cannot be extradited as well.
      of: times(constant(1, 'week'), most(0, minus(behindBars, planned))),
      hazard: times(
        parameter('rate'),
        lever('cooperation'),
        plus(
          1,
          times(
            parameter('pressure-effect'),
            minus(quantity('us-pressure'), quantity('us-pressure-norm')),
          ),
        ),
      ),
    },
    headline: 'Extradition of {count} × {rank} of {organisation}',
  },
  flows: crossing,
  evidence: [ordinaryExtraditions],
});

export const shareHandedOver = rule({
  id: 'share-handed-over',
  claim: 'C1',
  title: 'Share handed over',
  says: 'When leaders of an organisation are handed over or extradited, a share of its leadership is gone; ordinary extraditions go on taking their usual share.',
  over: ['organisation'],
  flows: [{ into: 'extradited-share', amount: per(weighed('handed-over'), leadership) }],
  evidence: [ordinaryExtraditions, handovers],
});

export const handoverBreaksCommand = rule({
  id: 'handover-breaks-command',
  claim: 'C1',
  title: 'Handovers break command',
  says: 'When an organisation’s imprisoned bosses are handed over, it loses cohesion at once, the more so the higher their rank.',
  over: ['organisation'],
  parameters: [
    range(
      'loss',
      'share of cohesion lost if all leaders went at once',
      [0.2, 0.4, 0.7],
      '1',
      judged(
        'handover-cohesion',
        'Bosses in Mexican prisons are said to run much of their organisation from there; losing them all is judged to cost 20–70 % of its cohesion.',
      ),
    ),
  ],
  flows: [
    {
      into: 'cohesion',
      amount: times(-1, parameter('loss'), quantity('cohesion'), handedOverBeyondUsual),
    },
  ],
  evidence: [sourceArticle2025],
  dissent: [sesnspNoSpike2025],
});

const allHandedOver = sum('organisation', weighed('handed-over'));

export const handoversFrighten = rule({
  id: 'handovers-frighten',
  claim: 'C5',
  title: 'Handovers frighten',
  says: 'When bosses are handed over, those still free everywhere fear to be next.',
  over: ['organisation'],
  parameters: [
    range(
      'gain',
      'fear gained per weighted boss handed over',
      [0.0006, 0.0012, 0.002],
      '1/persons',
      judged(
        'fear-gain',
        'Set so that ordinary extraditions keep fear where it starts, and a handover of 29 doubles it.',
      ),
    ),
  ],
  flows: [
    {
      into: 'fear',
      amount: times(parameter('gain'), minus(1, quantity('fear')), allHandedOver),
    },
  ],
  evidence: [sourceArticle2025],
});

export const fearFades = rule({
  id: 'fear-fades',
  claim: 'C5',
  title: 'Fear fades',
  says: 'When no one is handed over for a while, the fear of extradition fades.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half of it is gone',
      [30, 52, 80],
      'weeks',
      judged(
        'fear-half-life',
        'The fear of extradition is judged to outlast a handover by about a year.',
      ),
    ),
  ],
  flows: [{ into: 'fear', amount: times(-1, fade(parameter('half-life')), quantity('fear')) }],
  evidence: [sourceArticle2025],
});
