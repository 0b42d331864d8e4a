/** Territory: who gains and who loses ground. */
import { minus, parameter, quantity, sum, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

export const strengthShows = rule({
  id: 'strength-shows',
  claim: 'C8',
  title: 'Strength',
  says: 'When an organisation has lost cohesion or is shaken, it is weaker than usual.',
  over: ['organisation'],
  parameters: [
    range(
      'shock',
      'strength lost per unit of shock',
      [0.2, 0.5, 1],
      '1',
      judged(
        'shock-weakens',
        'A shaken leadership is judged to weigh about half as much as the cohesion it lost.',
      ),
    ),
  ],
  flows: [
    {
      into: 'strength',
      amount: minus(
        minus(quantity('cohesion'), quantity('cohesion-norm')),
        times(parameter('shock'), quantity('shaken')),
      ),
    },
  ],
  evidence: [evidence.trejoLey2018],
});

const presence = quantity('presence');

export const territoryShifts = rule({
  id: 'territory-shifts',
  claim: 'C8',
  title: 'Territory shifts',
  says: 'When an organisation is weaker than its rivals in a state, territory there passes to them.',
  over: ['organisation', 'state'],
  parameters: [
    range(
      'pace',
      'share of territory that changes hands a week per unit of strength',
      [0.01, 0.03, 0.06],
      '1/week',
      judged(
        'territory-pace',
        'A clearly weakened organisation is judged to lose about a third of its ground within a year.',
      ),
    ),
  ],
  flows: [
    {
      into: 'presence',
      amount: times(
        parameter('pace'),
        presence,
        minus(quantity('strength'), sum('organisation', times(presence, quantity('strength')))),
      ),
    },
  ],
  evidence: [evidence.deaPresence2025],
});
