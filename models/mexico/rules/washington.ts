/** Washington: pressure, tariffs, designation, and the relief that handovers buy. */
import {
  constant,
  fade,
  lever,
  minus,
  most,
  parameter,
  plus,
  quantity,
  saturate,
  sum,
  times,
} from '../../rules/build';
import { range, rule } from '../../rules/define';
import { evidence, judged } from '../data';

const { designation2025, indictmentToUsAction, sourceArticle2025, tariffRelief, tariffs2025 } =
  evidence;

const pressure = quantity('us-pressure');
const meanExposure = times(1 / 9, sum('level', sum('circle', quantity('exposure'))));

export const accusation = rule({
  id: 'accusation',
  claim: 'C12',
  title: 'Accusation without proof',
  says: 'When Washington accuses the government of collusion, pressure exists even without any exposure.',
  parameters: [
    range('base', 'pressure without any accusation', [0.05, 0.1, 0.2], '1', sourceArticle2025),
    range(
      'strength',
      'further pressure at the sharpest accusation',
      [0.4, 0.55, 0.7],
      '1',
      sourceArticle2025,
    ),
  ],
  flows: [
    {
      into: 'demand',
      amount: plus(parameter('base'), times(parameter('strength'), lever('us-posture'))),
    },
  ],
  evidence: [sourceArticle2025],
});

export const exposureRaisesDemands = rule({
  id: 'exposure-raises-demands',
  claim: 'C11',
  title: 'Exposure raises demands',
  says: 'When more of the protecting circles are exposed, Washington demands more.',
  parameters: [
    range(
      'strength',
      'pressure if every circle were exposed',
      [0.6, 1.1, 1.6],
      '1',
      judged('exposure-demands', 'Full exposure alone is judged to bring pressure to its maximum.'),
    ),
  ],
  flows: [{ into: 'demand', amount: times(parameter('strength'), meanExposure) }],
  evidence: [sourceArticle2025],
});

export const indictmentsRaiseDemands = rule({
  id: 'indictments-raise-demands',
  claim: 'C11',
  title: 'Indictments raise demands',
  says: 'When officials are indicted, extradition demands and asset freezes follow within weeks.',
  over: ['level'],
  parameters: [
    range(
      'strength',
      'pressure per official indicted',
      [0.004, 0.01, 0.02],
      '1/persons',
      indictmentToUsAction,
    ),
  ],
  flows: [
    {
      into: 'us-pressure',
      amount: times(parameter('strength'), quantity('indictments')),
    },
  ],
  evidence: [indictmentToUsAction],
});

export const designationRaisesDemands = rule({
  id: 'designation-raises-demands',
  claim: 'C16',
  title: 'Designation raises demands',
  says: 'When cartels are designated terrorist organisations, Washington’s pressure grows.',
  parameters: [
    range('strength', 'pressure by designation', [0.05, 0.1, 0.2], '1', designation2025),
  ],
  flows: [{ into: 'demand', amount: times(parameter('strength'), lever('designation')) }],
  evidence: [designation2025],
});

export const pressureFollows = rule({
  id: 'pressure-follows-demands',
  claim: 'C11',
  title: 'Pressure follows demands',
  says: 'When demands change, US pressure follows within months.',
  parameters: [
    range(
      'half-life',
      'weeks until half of the way is gone',
      [4, 8, 16],
      'weeks',
      indictmentToUsAction,
    ),
  ],
  flows: [
    {
      into: 'us-pressure',
      amount: times(fade(parameter('half-life')), minus(quantity('demand'), pressure)),
    },
  ],
  evidence: [indictmentToUsAction],
});

export const designationSqueezes = rule({
  id: 'designation-squeezes',
  claim: 'C16',
  title: 'Designation squeezes finances',
  says: 'When cartels are designated, banks and suppliers shun them, and they can pay fewer recruits.',
  over: ['organisation'],
  parameters: [
    range(
      'strength',
      'share of recruits lost',
      [0.01, 0.04, 0.08],
      '1',
      judged(
        'designation-squeeze',
        'No measured effect is known; a few per cent of income is judged.',
      ),
    ),
  ],
  flows: [
    {
      into: 'members',
      amount: times(-1, parameter('strength'), lever('designation'), quantity('would-join')),
    },
    {
      into: 'squeeze',
      amount: times(parameter('strength'), lever('designation'), quantity('would-join')),
    },
  ],
  evidence: [designation2025],
});

export const unilateralRisk = rule({
  id: 'unilateral-risk',
  claim: 'C16',
  title: 'Risk of unilateral action',
  says: 'When cartels are designated and pressure is high, the United States may act alone on Mexican soil.',
  parameters: [
    range(
      'strength',
      'risk at full pressure under designation',
      [0.2, 0.4, 0.7],
      '1',
      judged('unilateral-risk', 'No such action was on record; the scale only orders situations.'),
    ),
  ],
  flows: [
    {
      into: 'unilateral-risk',
      amount: times(
        parameter('strength'),
        plus(0.1, times(0.9, lever('designation'))),
        pressure,
        pressure,
      ),
    },
  ],
  evidence: [designation2025],
});

export const handoversBuyRelief = rule({
  id: 'handovers-buy-relief',
  claim: 'C13',
  title: 'Handovers buy relief',
  says: 'When a group of prisoners is handed over, the tariff threat is eased for some weeks.',
  parameters: [
    range('strength', 'relief bought by a very large handover', [0.4, 0.7, 0.9], '1', tariffRelief),
    range(
      'half',
      'prisoners in a week that buy half of that',
      [6, 12, 25],
      'persons/week',
      tariffRelief,
    ),
    range(
      'ordinary',
      'ordinary extraditions a week that Washington takes for granted',
      [1, 2, 3],
      'persons/week',
      evidence.ordinaryExtraditions,
    ),
  ],
  flows: [
    {
      into: 'relief',
      amount: times(
        constant(1, '1/week'),
        parameter('strength'),
        minus(1, quantity('relief')),
        saturate(
          most(
            0,
            minus(sum('organisation', sum('rank', quantity('handed-over'))), parameter('ordinary')),
          ),
          parameter('half'),
        ),
      ),
    },
  ],
  evidence: [tariffRelief, sourceArticle2025],
});

export const reliefWearsOff = rule({
  id: 'relief-wears-off',
  claim: 'C13',
  title: 'Relief wears off',
  says: 'When weeks go by after a handover, the relief it bought wears off.',
  parameters: [
    range('half-life', 'weeks until half of it is gone', [3, 5.5, 9], 'weeks', tariffRelief),
  ],
  flows: [{ into: 'relief', amount: times(-1, fade(parameter('half-life')), quantity('relief')) }],
  evidence: [tariffRelief],
});

export const tariffThreat = rule({
  id: 'tariff-threat',
  claim: 'C13',
  title: 'Tariff threat',
  says: 'When tariffs are threatened and pressure is high, their risk rises, unless a handover has just bought relief.',
  parameters: [
    range('half-life', 'weeks until half of the way is gone', [1, 2, 4], 'weeks', tariffs2025),
    range('of-threat', 'risk by the threat alone', [0.4, 0.6, 0.8], '1', tariffs2025),
    range(
      'of-pressure',
      'further risk of a threat under full pressure',
      [0.4, 0.8, 1.2],
      '1',
      tariffs2025,
    ),
  ],
  flows: [
    {
      into: 'tariff-risk',
      amount: times(
        fade(parameter('half-life')),
        minus(
          times(
            lever('tariff-threat'),
            plus(parameter('of-threat'), times(parameter('of-pressure'), pressure)),
            minus(1, quantity('relief')),
          ),
          quantity('tariff-risk'),
        ),
      ),
    },
  ],
  evidence: [tariffs2025, tariffRelief],
});
