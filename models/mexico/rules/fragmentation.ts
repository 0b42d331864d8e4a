/** The fall of kingpins: organisations are shaken, split, go to war within, and sometimes end. */
import {
  choose,
  constant,
  fade,
  less,
  minus,
  occurrences,
  parameter,
  per,
  plus,
  quantity,
  saturate,
  table,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';
import { handedOverBeyondUsual, removedBeyondUsual } from './weighing';

const { atuestaPonce2017, crisisGroup, founderRemovalEvents, phillips2015, sinaloaSplit2024 } =
  evidence;

const removedShare = removedBeyondUsual(parameter('killing'));
const killingAgainstCapture = range(
  'killing',
  'weight of a killing against a capture',
  [1.2, 1.4, 1.6],
  '1',
  evidence.dickenson2014Killing,
);

export const removalShakes = rule({
  id: 'removal-shakes',
  claim: 'C6',
  title: 'The fall of a leader shakes',
  says: 'When leaders are captured, killed or handed over, their organisation is shaken for months.',
  over: ['organisation'],
  parameters: [
    killingAgainstCapture,
    range(
      'handover',
      'weight of a handover against a capture in freedom',
      [0.1, 0.3, 0.6],
      '1',
      judged(
        'handover-shakes',
        'A boss in prison matters less to daily command than one who is free.',
      ),
    ),
  ],
  flows: [
    {
      into: 'shaken',
      amount: plus(removedShare, times(parameter('handover'), handedOverBeyondUsual)),
    },
  ],
  evidence: [crisisGroup, founderRemovalEvents],
  dissent: [phillips2015],
});

export const shockPasses = rule({
  id: 'shock-passes',
  claim: 'C6',
  title: 'The shock passes',
  says: 'When months go by without another loss, an organisation gets over it.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half of the shock is gone',
      [18, 26, 40],
      'weeks',
      evidence.calderon2015,
    ),
  ],
  flows: [{ into: 'shaken', amount: times(-1, fade(parameter('half-life')), quantity('shaken')) }],
  evidence: [evidence.calderon2015],
});

export const removalLoosens = rule({
  id: 'removal-loosens',
  claim: 'C6',
  title: 'Losses loosen',
  says: 'When leaders are captured or killed, their organisation loses cohesion.',
  over: ['organisation'],
  parameters: [
    killingAgainstCapture,
    range(
      'loss',
      'share of cohesion lost if all leaders were removed at once',
      [0.4, 0.8, 1],
      '1',
      judged(
        'removal-cohesion',
        'Losing a founder, about a quarter of the leadership, is judged to cost a fifth of cohesion.',
      ),
    ),
  ],
  flows: [
    { into: 'cohesion', amount: times(-1, parameter('loss'), quantity('cohesion'), removedShare) },
  ],
  evidence: [crisisGroup],
});

export const split = rule({
  id: 'split',
  claim: 'C6',
  title: 'Splits',
  says: 'When an organisation is shaken and holds together badly, a part of it breaks away.',
  over: ['organisation'],
  parameters: [
    range(
      'drift',
      'chance of a split a week without any cohesion',
      [0.0004, 0.0012, 0.003],
      '1/week',
      crisisGroup,
    ),
    range(
      'after-loss',
      'further chance a week per unit of shock',
      [0.15, 0.35, 0.7],
      '1/week',
      founderRemovalEvents,
    ),
    range(
      'half-size',
      'members at which an organisation is half as prone to split as a very large one',
      [3000, 6000, 12000],
      'persons',
      judged(
        'split-size',
        'Large organisations are federations of cells; small ones have little to split.',
      ),
    ),
    range(
      'share',
      'share that breaks away',
      [0.15, 0.3, 0.45],
      '1',
      judged('split-share', 'Fragments of known splits had a tenth to a half of the members.'),
    ),
    range(
      'relief',
      'share of lost cohesion that the departure of the discontented restores',
      [0.1, 0.3, 0.5],
      '1',
      judged('split-relief', 'Those who stay after a split are judged more united than before.'),
    ),
  ],
  event: {
    timing: {
      kind: 'chance',
      hazard: times(
        minus(1, table('poolness')),
        minus(1, quantity('cohesion')),
        saturate(quantity('members'), parameter('half-size')),
        plus(parameter('drift'), times(parameter('after-loss'), quantity('shaken'))),
      ),
    },
    acts: [{ kind: 'split', share: parameter('share') }],
    headline: 'A group splits from {organisation}',
    where: 'stronghold',
  },
  flows: [
    { into: 'splits', amount: times(occurrences, constant(1, 'splits')) },
    {
      into: 'cohesion',
      amount: times(
        parameter('relief'),
        minus(quantity('cohesion-norm'), quantity('cohesion')),
        occurrences,
      ),
    },
  ],
  evidence: [crisisGroup, founderRemovalEvents],
  dissent: [phillips2015],
});

export const riftHeals = rule({
  id: 'rift-heals',
  claim: 'C7',
  title: 'Rifts heal',
  says: 'When a split is some months old, open war over it becomes less likely.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half of the rift has healed',
      [16, 26, 40],
      'weeks',
      founderRemovalEvents,
    ),
  ],
  flows: [{ into: 'rift', amount: times(-1, fade(parameter('half-life')), quantity('rift')) }],
  evidence: [founderRemovalEvents],
});

export const openWar = rule({
  id: 'open-war',
  claim: 'C7',
  title: 'A split becomes a war',
  says: 'When a group has just split away, it may go to open war with those it left.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'chance a week of open war right after a split',
      [0.025, 0.045, 0.07],
      '1/week',
      founderRemovalEvents,
    ),
  ],
  event: {
    timing: {
      kind: 'chance',
      hazard: times(parameter('rate'), quantity('rift'), minus(1, quantity('war'))),
    },
    headline: 'Open war between {organisation} and those it left',
    where: 'stronghold',
  },
  flows: [{ into: 'war', amount: times(occurrences, minus(1, quantity('war'))) }],
  evidence: [founderRemovalEvents, sinaloaSplit2024],
});

export const warsTire = rule({
  id: 'wars-tire',
  claim: 'C18',
  title: 'Wars tire',
  says: 'When an internal war goes on, exhaustion slowly ends it.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half of its intensity is gone',
      [30, 47, 90],
      'weeks',
      sinaloaSplit2024,
    ),
  ],
  flows: [{ into: 'war', amount: times(-1, fade(parameter('half-life')), quantity('war')) }],
  evidence: [sinaloaSplit2024],
});

export const dissolution = rule({
  id: 'dissolution',
  claim: 'C8',
  title: 'Small ones are absorbed',
  says: 'When an organisation has become too small, it ends, and local groups take in what is left.',
  over: ['organisation'],
  parameters: [
    range(
      'smallest',
      'members below which an organisation does not hold',
      [150, 300, 600],
      'persons',
      judged('smallest-organisation', 'Groups of a few hundred are counted among the local ones.'),
    ),
    range(
      'rate',
      'chance a week that such a group ends',
      [0.02, 0.05, 0.1],
      '1/week',
      atuestaPonce2017,
    ),
  ],
  event: {
    timing: {
      kind: 'chance',
      hazard: times(
        minus(1, table('poolness')),
        choose(
          less(
            quantity('members'),
            times(parameter('smallest'), per(quantity('existence'), constant(1, 'organisations'))),
          ),
          parameter('rate'),
          constant(0, '1/week'),
        ),
      ),
    },
    acts: [{ kind: 'retire' }],
    headline: '{organisation} ends; local groups take in the rest',
    where: 'stronghold',
  },
  evidence: [atuestaPonce2017],
});
