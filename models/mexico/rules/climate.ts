/** What moves homicides for reasons outside the model: the trend so far, the season, and luck. */
import { constant, fade, minus, parameter, plus, quantity, shock, times } from '../../rules/build';
import { range, rule } from '../../rules/define';
import type { Expression } from '../../rules/expression';
import { FADES_IN, GOES_ON } from '../counts/formula';
import { evidence, judged } from '../data';

const { levelAndTrend, nationalErrors, seasonOfKilling, sesnspVictims, unexplainedVariation } =
  evidence;

/** Murders of a week before trend, season and luck. */
const expected = plus(quantity('ordinary'), quantity('turf-war-deaths'));
const shown = (share: Expression): Expression => times(share, quantity('luck'), expected);

export const momentum = rule({
  id: 'momentum',
  claim: 'core',
  title: 'The trend goes on for a while',
  says: 'When homicides have been falling or rising over the last year, they go on doing so, less and less.',
  parameters: [
    range(
      'strength',
      'share of the trend of the last twelve months that goes on',
      GOES_ON,
      '1',
      levelAndTrend,
    ),
    range('half-life', 'weeks until half of it has faded', FADES_IN, 'weeks', levelAndTrend),
  ],
  flows: [
    {
      into: 'trend-so-far',
      amount: times(parameter('strength'), constant(1, '1/week'), quantity('momentum')),
    },
    { into: 'momentum', amount: times(-1, fade(parameter('half-life')), quantity('momentum')) },
  ],
  evidence: [levelAndTrend, sesnspVictims],
});

export const trendShows = rule({
  id: 'trend-shows',
  claim: 'core',
  title: 'The trend shows',
  says: 'When a trend has carried homicides up or down, that many more or fewer are murdered in every state.',
  over: ['state'],
  flows: [{ into: 'ordinary-deaths', amount: shown(quantity('trend-so-far')) }],
  evidence: [levelAndTrend],
});

// Cosine and sine of a week's angle, 2π × 7 / 365.25: one turn a year.
const COSINE = 0.9927586335250793;
const SINE = 0.1201261651823505;
const turning = (height: Expression, rise: Expression): Expression =>
  times(constant(1, '1/week'), plus(times(COSINE - 1, height), times(SINE, rise)));

export const seasonTurns = rule({
  id: 'season-turns',
  claim: 'core',
  title: 'The season turns',
  says: 'When a year goes by, its season goes once from winter to summer and back.',
  flows: [
    { into: 'season', amount: turning(quantity('season'), quantity('season-rise')) },
    {
      into: 'season-rise',
      amount: turning(quantity('season-rise'), times(-1, quantity('season'))),
    },
  ],
  evidence: [seasonOfKilling],
});

export const seasonShows = rule({
  id: 'season-shows',
  claim: 'core',
  title: 'Summers are worse',
  says: 'When it is summer, a few more people are murdered than in winter.',
  over: ['state'],
  parameters: [
    range(
      'size',
      'share by which homicides are above the year’s level in July, and below it in January',
      [0.012, 0.023, 0.034],
      '1',
      seasonOfKilling,
    ),
  ],
  flows: [{ into: 'ordinary-deaths', amount: shown(times(parameter('size'), quantity('season'))) }],
  evidence: [seasonOfKilling, sesnspVictims],
});

export const localClimate = rule({
  id: 'local-climate',
  claim: 'core',
  title: 'Local ups and downs',
  says: 'When a state has a bad or a good month for reasons outside the model, the next weeks resemble it.',
  over: ['state'],
  parameters: [
    range(
      'half-life',
      'weeks until half of it has passed',
      [1, 1.5, 2.5],
      'weeks',
      unexplainedVariation,
    ),
    range(
      'spread',
      'size of a weekly disturbance, against the usual unevenness of the state’s months',
      [0.85, 1, 1.2],
      '1/week',
      unexplainedVariation,
    ),
  ],
  flows: [
    {
      into: 'climate',
      amount: minus(
        times(parameter('spread'), quantity('unevenness'), shock),
        times(fade(parameter('half-life')), quantity('climate')),
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const standingWanders = rule({
  id: 'standing-wanders',
  claim: 'core',
  title: 'States go their own way',
  says: 'When months go by, a state’s level of homicides wanders away from where it stood, for reasons outside the model.',
  over: ['state'],
  parameters: [
    range(
      'spread',
      'size of a weekly step, against the usual unsteadiness of a state of its size',
      [0.7, 1, 1.4],
      '1/week',
      unexplainedVariation,
    ),
    range(
      'half-life',
      'weeks until half of the way back is gone',
      [100, 200, 400],
      'weeks',
      judged(
        'standing-returns',
        'Levels of states moved away for years and came part of the way back; how fast is judged.',
      ),
    ),
  ],
  flows: [
    {
      into: 'standing',
      amount: minus(
        times(parameter('spread'), quantity('unsteadiness'), quantity('standing'), shock),
        times(fade(parameter('half-life')), minus(quantity('standing'), 1)),
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const nationalMood = rule({
  id: 'national-drift',
  claim: 'core',
  title: 'National drift',
  says: 'When months go by, homicides of the whole country drift away from what level and trend foretold, for reasons outside the model.',
  parameters: [
    range(
      'half-life',
      'weeks until half of it has passed',
      [200, 400, 800],
      'weeks',
      judged(
        'drift-returns',
        'National homicides trebled from 2007 to 2011 and came back by a third in three years: a drift passes in years if at all.',
      ),
    ),
    range(
      'spread',
      'size of a weekly step, against that of the errors before the start',
      [0.7, 1, 1.4],
      '1/week',
      nationalErrors,
    ),
  ],
  flows: [
    {
      into: 'drift',
      amount: minus(
        times(parameter('spread'), quantity('restlessness'), shock),
        times(fade(parameter('half-life')), quantity('drift')),
      ),
    },
  ],
  evidence: [nationalErrors, sesnspVictims],
});

export const nationalWeather = rule({
  id: 'national-climate',
  claim: 'core',
  title: 'Good and bad months',
  says: 'When the whole country has a bad or a good month for reasons outside the model, the next weeks resemble it.',
  parameters: [
    range(
      'half-life',
      'weeks until half of it has passed',
      [1, 2, 3],
      'weeks',
      unexplainedVariation,
    ),
    range(
      'spread',
      'size of a weekly disturbance',
      [0.018, 0.028, 0.038],
      '1/week',
      unexplainedVariation,
    ),
  ],
  flows: [
    {
      into: 'mood',
      amount: minus(
        times(parameter('spread'), shock),
        times(fade(parameter('half-life')), quantity('mood')),
      ),
    },
  ],
  evidence: [sesnspVictims],
});

export const luck = rule({
  id: 'luck',
  claim: 'core',
  title: 'Luck',
  says: 'When local and national conditions outside the model are bad, everything that kills kills more.',
  over: ['state'],
  flows: [
    {
      into: 'luck',
      amount: times(
        quantity('standing'),
        plus(1, quantity('climate')),
        plus(1, quantity('drift'), quantity('mood')),
      ),
    },
  ],
  evidence: [unexplainedVariation],
});

export const unexplained = rule({
  id: 'unexplained-murders',
  claim: 'core',
  title: 'Unexplained variation',
  says: 'When local or national conditions are worse than usual, more people are murdered for reasons outside the model.',
  over: ['state'],
  flows: [{ into: 'ordinary-deaths', amount: times(minus(quantity('luck'), 1), expected) }],
  evidence: [sesnspVictims],
});
