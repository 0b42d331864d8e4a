/** Other murders, and the running total. */
import { constant, plus, quantity, times } from '../../rules/build';
import { rule } from '../../rules/define';
import { evidence } from '../data';

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
