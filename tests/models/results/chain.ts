/** A small model in which everything is known by hand: raids anger a group, and anger kills. */
import {
  lever,
  occurrences,
  parameter,
  quantity,
  scheduled,
  times,
} from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import type { Setting } from '../../../models/engine/setting';
import {
  adds,
  aLever,
  aModel,
  anEvent,
  anOutcome,
  aParameter,
  aRule,
  aSetting,
  aStart,
  aStock,
  aTally,
} from '../build-model';

/**
 * Raids are planned; each adds 5 to anger, which fades by a tenth a week and kills a fifth of itself. Aid prevents
 * as many deaths as it is high, up to 10.
 */
export const chain: Model = aModel({
  quantities: [
    aStock('anger', { label: 'Anger' }),
    aTally('deaths', { label: 'Deaths' }),
    aTally('raids', { label: 'Raids', unit: 'persons/week' }),
  ],
  levers: [aLever('aid', { label: 'Aid' })],
  eventKinds: [{ id: 'raid', label: 'Raid', claim: 'core', over: [], maxCount: 9 }],
  rules: [
    aRule('raid-happens', {
      title: 'Raids',
      event: anEvent({ kind: 'planned', count: scheduled('raid') }, { headline: '{count} raids' }),
      flows: [{ into: 'raids', amount: occurrences }],
    }),
    adds('raids-anger', 'anger', times(parameter('each'), quantity('raids')), {
      title: 'Raids make angry',
      parameters: [aParameter('each', [2, 5, 8], 'things/persons')],
    }),
    adds('anger-fades', 'anger', times(-1, parameter('share'), quantity('anger')), {
      title: 'Anger fades',
      parameters: [aParameter('share', [0.05, 0.1, 0.2], '1/week')],
    }),
    adds('anger-kills', 'deaths', times(parameter('toll'), quantity('anger')), {
      title: 'Anger kills',
      parameters: [aParameter('toll', [0.1, 0.2, 0.4], '1/week')],
    }),
    adds('aid-saves', 'deaths', times(-1, lever('aid')), { title: 'Aid saves' }),
    adds(
      'others-die',
      'deaths',
      times(parameter('base'), { kind: 'number', value: 1, unit: 'things/week' }),
      {
        title: 'Others die',
        parameters: [aParameter('base', [90, 100, 110])],
      },
    ),
  ],
  outcomes: [
    anOutcome('deaths', quantity('deaths'), {
      label: 'Deaths',
      unit: 'things/week',
      monthly: 'sum',
      decimals: 1,
    }),
    anOutcome('anger', quantity('anger'), { label: 'Anger' }),
  ],
  starts: [aStart({ anger: 10 })],
});

/** Nothing is done. */
export const calm: Setting = aSetting({ weeks: 12 });

/** Two raids in week 3, and aid from week 6 on. */
export const harsh: Setting = aSetting({
  weeks: 12,
  levers: { aid: [{ week: 6, value: 1 }] },
  events: [{ id: 'raid-1', kind: 'raid', week: 3, cells: {}, count: 2 }],
});
