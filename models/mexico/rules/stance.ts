/** The government's stance: seizures, prevention, and what they do. */
import { fade, lever, minus, parameter, quantity, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { castilloMejiaRestrepo2020, prietoCuriel2023Projections, sourceArticle2025 } = evidence;

export const seizures = rule({
  id: 'seizures',
  claim: 'C15',
  title: 'Seizures',
  says: 'When the government seizes more, seizures rise at once.',
  parameters: [
    range(
      'level',
      'seizures a week at the level of 2024',
      [100, 100, 100],
      'index/week',
      judged('seizures-index', 'An index: the weekly mean of 2024 is 100.'),
    ),
  ],
  flows: [{ into: 'seizures', amount: times(parameter('level'), lever('seizures')) }],
  evidence: [sourceArticle2025],
});

export const seizuresMakeScarce = rule({
  id: 'seizures-make-scarce',
  claim: 'C15',
  title: 'Seizures make scarce',
  says: 'When seizures stay above their usual level, drugs become scarcer than they were after some months.',
  parameters: [
    range(
      'half-life',
      'weeks until half of the way is gone',
      [6, 12, 26],
      'weeks',
      castilloMejiaRestrepo2020,
    ),
  ],
  flows: [
    {
      into: 'scarcity',
      amount: times(
        fade(parameter('half-life')),
        minus(minus(lever('seizures'), quantity('usual-seizures')), quantity('scarcity')),
      ),
    },
  ],
  evidence: [castilloMejiaRestrepo2020],
});

export const preventionBuilds = rule({
  id: 'prevention-builds-slowly',
  claim: 'C15',
  title: 'Prevention builds slowly',
  says: 'When more young people are reached, prevention builds up over years.',
  parameters: [
    range(
      'half-life',
      'weeks until half of the way is gone',
      [60, 100, 180],
      'weeks',
      judged(
        'prevention-pace',
        'Programmes for young people are judged to need two to three years to reach those they are meant for.',
      ),
    ),
  ],
  flows: [
    {
      into: 'prevention-stock',
      amount: times(
        fade(parameter('half-life')),
        minus(lever('prevention'), quantity('prevention-stock')),
      ),
    },
  ],
  evidence: [sourceArticle2025, prietoCuriel2023Projections],
});

export const preventionCutsRecruitment = rule({
  id: 'prevention-cuts-recruitment',
  claim: 'C15',
  title: 'Prevention cuts recruitment',
  says: 'When prevention has reached more of those at risk, fewer of them join.',
  over: ['organisation'],
  parameters: [
    range(
      'strength',
      'share of recruits lost if everyone at risk were reached',
      [0.3, 0.6, 0.85],
      '1',
      judged(
        'prevention-strength',
        'The study shows what half the recruits would mean; how many can be kept away is judged.',
      ),
    ),
  ],
  flows: [
    {
      into: 'members',
      amount: times(
        -1,
        parameter('strength'),
        quantity('prevention-stock'),
        quantity('would-join'),
      ),
    },
    {
      into: 'prevented',
      amount: times(parameter('strength'), quantity('prevention-stock'), quantity('would-join')),
    },
  ],
  evidence: [prietoCuriel2023Projections],
});

export const preventionCalms = rule({
  id: 'prevention-calms',
  claim: 'C15',
  title: 'Prevention calms',
  says: 'When prevention has reached more young people, other violence falls as well.',
  over: ['state'],
  parameters: [
    range(
      'strength',
      'share of other murders prevented if everyone at risk were reached',
      [0.05, 0.2, 0.35],
      '1',
      judged(
        'prevention-calms',
        'Evaluated programmes elsewhere lowered violence among those reached by a tenth to a third.',
      ),
    ),
  ],
  flows: [
    {
      into: 'ordinary-deaths',
      amount: times(
        -1,
        parameter('strength'),
        quantity('prevention-stock'),
        quantity('ordinary'),
        quantity('luck'),
      ),
    },
  ],
  evidence: [sourceArticle2025],
});
