/** Prisons: who commands from them, and what that does to an organisation. */
import { fade, lever, minus, parameter, per, quantity, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';
import { leadership, weighed } from './weighing';

const { cndhPrisons, prisonHardness2025, sourceArticle2025 } = evidence;

export const prisonsFollowPolicy = rule({
  id: 'prisons-follow-policy',
  claim: 'C4',
  title: 'Prisons follow policy',
  says: 'When the government hardens the prisons, control over them follows slowly.',
  parameters: [
    range(
      'half-life',
      'weeks until half of a change is carried out',
      [10, 20, 40],
      'weeks',
      judged(
        'prison-reform-pace',
        'Taking a prison back from its inmates takes months; half of a reform within 10–40 weeks.',
      ),
    ),
  ],
  flows: [
    {
      into: 'prison-control',
      amount: times(
        fade(parameter('half-life')),
        minus(lever('prison-hardness'), quantity('prison-control')),
      ),
    },
  ],
  evidence: [cndhPrisons, prisonHardness2025],
});

export const commandFromPrison = rule({
  id: 'command-from-prison',
  claim: 'C4',
  title: 'Command from prison',
  says: 'When bosses sit in comfortable prisons, they go on commanding their organisation from there.',
  over: ['organisation'],
  flows: [
    {
      into: 'command',
      amount: times(minus(1, quantity('prison-control')), per(weighed('imprisoned'), leadership)),
    },
  ],
  evidence: [sourceArticle2025, cndhPrisons],
});

export const commandBinds = rule({
  id: 'command-binds',
  claim: 'C4',
  title: 'Command binds',
  says: 'When bosses command less from prison than before, their organisation slowly loses cohesion.',
  over: ['organisation'],
  parameters: [
    range(
      'pull',
      'cohesion gained a week per unit of command',
      [0.002, 0.006, 0.012],
      '1/week',
      judged(
        'command-binds',
        'Losing all command from prison costs an organisation about a third of its cohesion within a year.',
      ),
    ),
  ],
  flows: [
    {
      into: 'cohesion',
      amount: times(parameter('pull'), minus(quantity('command'), quantity('command-norm'))),
    },
  ],
  evidence: [sourceArticle2025],
});

export const cohesionRecovers = rule({
  id: 'cohesion-recovers',
  claim: 'core',
  title: 'Cohesion recovers',
  says: 'When nothing disturbs it, an organisation slowly finds back to its usual cohesion.',
  over: ['organisation'],
  parameters: [
    range(
      'half-life',
      'weeks until half of the loss is made good',
      [26, 52, 104],
      'weeks',
      judged(
        'cohesion-recovery',
        'Organisations that did not split were described as settled again one to two years later.',
      ),
    ),
  ],
  flows: [
    {
      into: 'cohesion',
      amount: times(
        fade(parameter('half-life')),
        minus(quantity('cohesion-norm'), quantity('cohesion')),
      ),
    },
  ],
  evidence: [evidence.crisisGroup],
});
