/** Homicides that no other rule explains, and the running total. */
import { constant, fade, minus, parameter, plus, quantity, shock, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { inegiHomicides, organisedShare, runningTotal, sesnspVictims } = evidence;

export const otherMurders = rule({
  id: 'other-murders',
  claim: 'core',
  title: 'Other murders',
  says: 'When nothing else is at work, murders that have nothing to do with organisations go on at their usual level.',
  over: ['state'],
  flows: [{ into: 'ordinary-deaths', amount: quantity('ordinary') }],
  evidence: [sesnspVictims, organisedShare],
});

const noise = judged(
  'unexplained-variation',
  'Set by the spread of monthly state figures around their own mean, 2015–2024.',
);

export const localClimate = rule({
  id: 'local-climate',
  claim: 'core',
  title: 'Local ups and downs',
  says: 'When a state has a bad or a good month for reasons outside the model, the next weeks resemble it.',
  over: ['state'],
  parameters: [
    range('half-life', 'weeks until half of it has passed', [3, 6, 10], 'weeks', noise),
    range('spread', 'size of a weekly disturbance', [0.05, 0.08, 0.11], '1/week', noise),
  ],
  flows: [
    {
      into: 'climate',
      amount: minus(
        times(parameter('spread'), shock),
        times(fade(parameter('half-life')), quantity('climate')),
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const nationalMood = rule({
  id: 'national-drift',
  claim: 'core',
  title: 'National drift',
  says: 'When the whole country drifts for reasons outside the model, it does so slowly.',
  parameters: [
    range('half-life', 'weeks until half of it has passed', [50, 80, 120], 'weeks', noise),
    range('spread', 'size of a weekly disturbance', [0.008, 0.012, 0.018], '1/week', noise),
  ],
  flows: [
    {
      into: 'drift',
      amount: minus(
        times(parameter('spread'), shock),
        times(fade(parameter('half-life')), quantity('drift')),
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const unexplained = rule({
  id: 'unexplained-murders',
  claim: 'core',
  title: 'Unexplained variation',
  says: 'When local or national climate is worse than usual, more people are murdered for reasons outside the model.',
  over: ['state'],
  flows: [
    {
      into: 'ordinary-deaths',
      amount: times(
        plus(quantity('climate'), quantity('drift')),
        plus(quantity('ordinary'), quantity('organised')),
        0.5,
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const counting = rule({
  id: 'running-total',
  claim: 'C19',
  title: 'The running total',
  says: 'When people are murdered, the total since December 2006, about 480,000 at the handover, grows.',
  over: ['state'],
  flows: [
    {
      into: 'cumulative-homicides',
      amount: times(
        constant(1, 'persons/deaths'),
        plus(
          quantity('ordinary-deaths'),
          quantity('turf-war-deaths'),
          quantity('retaliation-deaths'),
          quantity('operation-deaths'),
        ),
      ),
    },
  ],
  evidence: [runningTotal, inegiHomicides],
});
