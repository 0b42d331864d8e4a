/** How organisations answer: anger, attacks, and the dead of them. */
import {
  constant,
  fade,
  minus,
  most,
  occurrences,
  parameter,
  plus,
  quantity,
  saturate,
  times,
  lever,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';
import { weighed } from './weighing';

const { calderon2015, feb2026Burst, phillips2015Killing, sesnspNoSpike2025, sourceArticle2025 } =
  evidence;

export const handoverProvokes = rule({
  id: 'handover-provokes',
  claim: 'C3',
  title: 'Handovers provoke',
  says: 'When bosses are handed over, their organisation is provoked, the more so the harsher the US prison is than the Mexican one they leave.',
  over: ['organisation'],
  parameters: [
    range(
      'strength',
      'provocation per weighted boss and unit of comfort lost',
      [0.02, 0.07, 0.15],
      'index/persons',
      judged(
        'handover-provocation',
        'Small enough that no jump in national homicides follows a handover, as none did in 2025.',
      ),
    ),
  ],
  flows: [
    {
      into: 'provocation',
      amount: times(
        parameter('strength'),
        weighed('handed-over'),
        most(0, minus(lever('us-prison-severity'), quantity('prison-control'))),
      ),
    },
  ],
  evidence: [sourceArticle2025],
  dissent: [sesnspNoSpike2025],
});

export const removalProvokes = rule({
  id: 'removal-provokes',
  claim: 'C2',
  title: 'Removals provoke',
  says: 'When leaders are captured or killed in the field, their organisation is provoked, by a killing more than by a capture.',
  over: ['organisation'],
  parameters: [
    range(
      'strength',
      'provocation per weighted leader captured',
      [0.3, 0.7, 1.1],
      'index/persons',
      feb2026Burst,
    ),
    range(
      'killing',
      'provocation by a killing against a capture',
      [1.3, 1.4, 1.5],
      '1',
      phillips2015Killing,
    ),
  ],
  flows: [
    {
      into: 'provocation',
      amount: times(
        parameter('strength'),
        plus(weighed('captured'), times(parameter('killing'), weighed('killed'))),
      ),
    },
  ],
  evidence: [calderon2015, feb2026Burst],
});

export const angerLasts = rule({
  id: 'anger-lasts',
  claim: 'C2',
  title: 'Anger lasts',
  says: 'When an organisation is provoked, part of its anger is carried into the following weeks and dies away.',
  over: ['organisation'],
  parameters: [
    range(
      'carried',
      'share of a provocation that outlasts its week',
      [0.15, 0.3, 0.5],
      '1',
      feb2026Burst,
    ),
    range('half-life', 'weeks until half of the anger is gone', [0.6, 1, 2], 'weeks', feb2026Burst),
  ],
  flows: [
    {
      into: 'anger',
      amount: minus(
        times(parameter('carried'), quantity('provocation')),
        times(fade(parameter('half-life')), quantity('anger')),
      ),
    },
  ],
  evidence: [feb2026Burst],
});

export const attack = rule({
  id: 'retaliation-attack',
  claim: 'C2',
  title: 'Retaliation',
  says: 'When an organisation is provoked or angry, it attacks, the more the larger it is.',
  over: ['organisation'],
  parameters: [
    range(
      'rate',
      'attacks per unit of anger by a large organisation',
      [0.7, 1, 1.3],
      'attacks',
      feb2026Burst,
    ),
    range(
      'half-size',
      'members at which an organisation strikes with half of that force',
      [3000, 5000, 8000],
      'persons',
      judged(
        'attack-size',
        'A few thousand members are judged enough for attacks in several towns at once.',
      ),
    ),
  ],
  event: {
    timing: {
      kind: 'recurring',
      hazard: times(
        parameter('rate'),
        constant(1, '1/attacks'),
        plus(quantity('provocation'), times(quantity('anger'), constant(1, '1/week'))),
        saturate(quantity('members'), parameter('half-size')),
      ),
    },
    headline: '{count} retaliation {count|attack|attacks} by {organisation}',
    where: 'stronghold',
  },
  flows: [{ into: 'attacks', amount: times(occurrences, constant(1, 'attacks')) }],
  evidence: [feb2026Burst, calderon2015],
  dissent: [sesnspNoSpike2025],
});

export const attacksKill = rule({
  id: 'attacks-kill',
  claim: 'C2',
  title: 'Deaths by retaliation',
  says: 'When an organisation attacks, people die where it is strongest.',
  over: ['organisation', 'state'],
  parameters: [range('deaths', 'deaths per attack', [1, 2, 3.5], 'deaths/attacks', feb2026Burst)],
  flows: [
    {
      into: 'retaliation-deaths',
      amount: times(parameter('deaths'), quantity('attacks'), quantity('stronghold')),
    },
  ],
  evidence: [feb2026Burst],
});
