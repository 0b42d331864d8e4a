/** Turf: where organisations are strong, whom they meet there, and how hot the contest is. */
import {
  fade,
  lever,
  linked,
  minus,
  most,
  ofParent,
  parameter,
  per,
  quantity,
  saturate,
  sum,
  table,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const {
  atuestaPonce2017,
  castilloMejiaRestrepo2020,
  deaPresence2025,
  founderRemovalEvents,
  sinaloaSplit2024,
  trejoLey2018,
  wars2025,
} = evidence;

const presence = quantity('presence');
const reference = quantity('turf-reference');
const squared = times(presence, presence);

export const strongholds = rule({
  id: 'strongholds',
  claim: 'core',
  title: 'Strongholds',
  says: 'When an organisation holds more of a state, more of what it does and suffers happens there.',
  over: ['organisation', 'state'],
  flows: [
    {
      into: 'stronghold',
      amount: per(times(squared, squared), sum('state', times(squared, squared))),
    },
  ],
  evidence: [deaPresence2025],
});

export const rivalsFight = rule({
  id: 'rivals-fight',
  claim: 'C7',
  title: 'Rivals fight for turf',
  says: 'When rivals hold parts of the same state, they fight over it.',
  over: ['organisation', 'state'],
  parameters: [
    range('rivalry', 'contest where two open enemies share a state', [0.7, 1, 1.4], '1', wars2025),
    range(
      'background',
      'contest between any two organisations, against open enemies',
      [0.05, 0.1, 0.2],
      '1',
      atuestaPonce2017,
    ),
  ],
  flows: [
    {
      into: 'contest',
      amount: times(0.5, parameter('rivalry'), presence, linked('rivals', presence)),
    },
    {
      into: 'contest',
      amount: times(
        parameter('background'),
        presence,
        minus(1, presence),
        minus(1, table('poolness')),
      ),
    },
  ],
  evidence: [wars2025, atuestaPonce2017],
});

export const internalWar = rule({
  id: 'internal-war',
  claim: 'C18',
  title: 'War within',
  says: 'When a group is at open war with those it left, as Chapitos and Mayiza are, the states they share burn.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'intensity',
      'contest where the two sides share a state, against open enemies',
      [1.1, 1.6, 2.2],
      '1',
      sinaloaSplit2024,
    ),
  ],
  flows: [
    {
      into: 'contest',
      amount: times(parameter('intensity'), quantity('war'), presence, ofParent(presence)),
    },
  ],
  evidence: [sinaloaSplit2024, founderRemovalEvents],
});

export const weaknessInvites = rule({
  id: 'weakness-invites',
  claim: 'C8',
  title: 'Weakness invites rivals',
  says: 'When an organisation has lost cohesion, rivals move against it and the contest for its territory grows.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'strength',
      'contest per unit of cohesion lost, where it holds everything',
      [0.3, 0.8, 1.6],
      '1',
      judged(
        'weakness-invites',
        'An organisation at half its usual cohesion is judged to be attacked about twice as much.',
      ),
    ),
  ],
  flows: [
    {
      into: 'contest',
      amount: times(
        parameter('strength'),
        minus(quantity('cohesion-norm'), quantity('cohesion')),
        presence,
        minus(1, presence),
        minus(1, table('poolness')),
      ),
    },
  ],
  evidence: [trejoLey2018],
});

export const scarcityHeats = rule({
  id: 'scarcity-heats',
  claim: 'C15',
  title: 'Scarcity heats the contest',
  says: 'When seizures make drugs scarce, organisations fight harder for what is left.',
  over: ['state'],
  parameters: [
    range(
      'strength',
      'growth of the contest at twice the seizures of 2024',
      [0.05, 0.13, 0.2],
      '1',
      castilloMejiaRestrepo2020,
    ),
  ],
  flows: [
    { into: 'contest', amount: times(parameter('strength'), quantity('scarcity'), reference) },
  ],
  evidence: [castilloMejiaRestrepo2020],
});

export const brokenPactsHeat = rule({
  id: 'broken-pacts-heat',
  claim: 'C10',
  title: 'Broken pacts heat the contest',
  says: 'When protectors fall, the pact that kept order breaks, and is violently renegotiated.',
  over: ['state'],
  parameters: [
    range(
      'strength',
      'growth of the contest if all protection fell at once',
      [0.5, 1.2, 2.5],
      '1',
      trejoLey2018,
    ),
  ],
  flows: [
    { into: 'contest', amount: times(parameter('strength'), quantity('broken-pact'), reference) },
  ],
  evidence: [evidence.trejoLey2016, trejoLey2018],
});

const operatorsOf = (id: string) => quantity(id, { rank: 'operator' });

export const operatorsMissed = rule({
  id: 'operators-are-missed',
  claim: 'C7',
  title: 'Operators are missed',
  says: 'When operators are taken and not yet replaced, their organisation can fight less for a while.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'strength',
      'share of its contests that an organisation without any operators could not fight',
      [0.2, 0.7, 1.2],
      '1',
      evidence.phillips2015,
    ),
  ],
  flows: [
    {
      into: 'contest',
      amount: times(
        -1,
        parameter('strength'),
        per(
          most(0, minus(operatorsOf('free-norm'), operatorsOf('free'))),
          operatorsOf('free-norm'),
        ),
        presence,
        reference,
      ),
    },
  ],
  evidence: [evidence.phillips2015],
});

export const turfFollows = rule({
  id: 'turf-follows-contest',
  claim: 'C7',
  title: 'Turf wars follow the contest',
  says: 'When the contest for a state grows, its turf wars follow within weeks.',
  over: ['state'],
  parameters: [
    range('half-life', 'weeks until half of the way is gone', [2, 4, 8], 'weeks', sinaloaSplit2024),
  ],
  flows: [
    {
      into: 'turf',
      amount: times(fade(parameter('half-life')), minus(quantity('contest'), quantity('turf'))),
    },
  ],
  evidence: [sinaloaSplit2024],
});

export const troopsCalm = rule({
  id: 'troops-calm',
  claim: 'C7',
  title: 'Troops calm',
  says: 'When troops are sent to a state, its turf wars calm down while they stay.',
  over: ['state'],
  parameters: [
    range(
      'strength',
      'weekly share of the turf war suppressed by very many troops',
      [0.02, 0.05, 0.09],
      '1/week',
      judged(
        'troops-calm',
        'Deployments are judged to lower turf violence by about a fifth while they last.',
      ),
    ),
    range(
      'half',
      'thousand soldiers that reach half of that',
      [3, 5, 8],
      'thousand soldiers',
      judged('troops-half', 'Deployments of 2024–25 to Sinaloa were of several thousand soldiers.'),
    ),
  ],
  flows: [
    {
      into: 'turf',
      amount: times(
        -1,
        parameter('strength'),
        saturate(lever('troops'), parameter('half')),
        quantity('turf'),
      ),
    },
  ],
  evidence: [evidence.operationsPace],
});

export const turfKills = rule({
  id: 'turf-wars-kill',
  claim: 'C7',
  title: 'Turf wars kill',
  says: 'When turf wars are hotter, or organisations larger than their usual growth makes them, more people are murdered there.',
  over: ['state'],
  flows: [
    {
      into: 'turf-war-deaths',
      amount: times(
        quantity('organised'),
        per(quantity('turf'), reference),
        per(sum('organisation', quantity('members')), quantity('members-reference')),
      ),
    },
  ],
  evidence: [evidence.organisedShare, evidence.sesnspVictims],
});
