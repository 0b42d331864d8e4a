/** Politics at home: room for action, backlash, approval. */
import { fade, minus, most, parameter, per, plus, quantity, sum, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { elFinancieroApproval, sourceArticle2025, startingPolitics } = evidence;

const pressure = quantity('us-pressure');

export const pressureOpensRoom = rule({
  id: 'pressure-opens-room',
  claim: 'C17',
  title: 'Pressure opens room',
  says: 'When Washington presses and the president is popular, she gains room for a security policy of her own.',
  parameters: [
    range(
      'strength',
      'room by full pressure at full approval',
      [0.4, 0.8, 1.2],
      '1',
      sourceArticle2025,
    ),
    range('base', 'room without any pressure', [0.1, 0.15, 0.2], '1', startingPolitics),
    range(
      'half-life',
      'weeks until half of the way is gone',
      [4, 8, 16],
      'weeks',
      startingPolitics,
    ),
  ],
  flows: [
    {
      into: 'room-for-action',
      amount: times(
        fade(parameter('half-life')),
        minus(
          plus(parameter('base'), times(parameter('strength'), pressure, quantity('approval'))),
          quantity('room-for-action'),
        ),
      ),
    },
  ],
  evidence: [sourceArticle2025],
});

export const backlashNarrowsRoom = rule({
  id: 'backlash-narrows-room',
  claim: 'C17',
  title: 'Backlash narrows room',
  says: 'When foreign pressure is resented at home, the president’s room for action shrinks.',
  parameters: [
    range(
      'strength',
      'room lost a week at full backlash',
      [0.03, 0.06, 0.1],
      '1/week',
      judged(
        'backlash-room',
        'A sovereignty backlash is judged able to undo the opening within months.',
      ),
    ),
  ],
  flows: [
    {
      into: 'room-for-action',
      amount: times(-1, parameter('strength'), quantity('backlash'), quantity('room-for-action')),
    },
  ],
  evidence: [sourceArticle2025],
});

export const pressureBreedsBacklash = rule({
  id: 'pressure-breeds-backlash',
  claim: 'C17',
  title: 'Pressure breeds backlash',
  says: 'When pressure goes beyond what is accepted, a backlash in the name of sovereignty grows.',
  parameters: [
    range(
      'threshold',
      'pressure that is still accepted',
      [0.45, 0.55, 0.65],
      '1',
      startingPolitics,
    ),
    range(
      'pace',
      'backlash gained a week per unit of pressure beyond',
      [0.05, 0.12, 0.25],
      '1/week',
      startingPolitics,
    ),
    range(
      'half-life',
      'weeks until half of it has calmed',
      [15, 30, 50],
      'weeks',
      startingPolitics,
    ),
  ],
  flows: [
    {
      into: 'backlash',
      amount: minus(
        times(
          parameter('pace'),
          most(0, minus(pressure, parameter('threshold'))),
          minus(1, quantity('backlash')),
        ),
        times(fade(parameter('half-life')), quantity('backlash')),
      ),
    },
  ],
  evidence: [sourceArticle2025],
});

const homicides = plus(
  sum('state', quantity('ordinary-deaths')),
  sum('state', quantity('turf-war-deaths')),
  sum('state', quantity('retaliation-deaths')),
  sum('state', quantity('operation-deaths')),
);
const usual = plus(sum('state', quantity('ordinary')), sum('state', quantity('organised')));

export const violenceCostsApproval = rule({
  id: 'violence-costs-approval',
  claim: 'core',
  title: 'Violence costs approval',
  says: 'When more people are murdered than at the start, the president’s approval falls.',
  parameters: [
    range(
      'strength',
      'approval lost if homicides doubled',
      [0.05, 0.12, 0.25],
      '1',
      elFinancieroApproval,
    ),
    range(
      'half-life',
      'weeks until half of the way is gone',
      [8, 13, 26],
      'weeks',
      elFinancieroApproval,
    ),
  ],
  flows: [
    {
      into: 'approval',
      amount: times(
        fade(parameter('half-life')),
        minus(
          minus(
            quantity('approval-norm'),
            times(parameter('strength'), minus(per(homicides, usual), 1)),
          ),
          quantity('approval'),
        ),
      ),
    },
  ],
  evidence: [elFinancieroApproval],
});

export const reliefPleases = rule({
  id: 'relief-pleases',
  claim: 'C13',
  title: 'Averted tariffs please',
  says: 'When a handover averts tariffs, the president’s approval gains a little.',
  parameters: [
    range(
      'strength',
      'approval gained a week at full relief',
      [0.002, 0.009, 0.02],
      '1/week',
      elFinancieroApproval,
    ),
  ],
  flows: [
    {
      into: 'approval',
      amount: times(parameter('strength'), quantity('relief'), minus(1, quantity('approval'))),
    },
  ],
  evidence: [elFinancieroApproval],
});
