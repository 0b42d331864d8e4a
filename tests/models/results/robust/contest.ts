/** A planted contest of two scenarios: what it takes to turn it is known. */
import type { Question } from '../../../../models/results';
import { lever, minus, parameter, plus, quantity, times } from '../../../../models/rules/build';
import { adds, aLever, aModel, anOutcome, aParameter, aSetting, aTally } from '../../build-model';

/**
 * `swayed` is lever × gain − 6 whenever the lever is up, gain going from 1 to 3 around 2. `both` needs two numbers at once.
 * `firm` is always ahead, by a number that no range takes away.
 */
export const contest = aModel({
  quantities: ['helps', 'left', 'right', 'sure', 'cost'].map((id) => aTally(id)),
  levers: [aLever('up')],
  rules: [
    adds('helps', 'helps', times(lever('up'), parameter('gain')), {
      parameters: [aParameter('gain', [1, 2, 3])],
    }),
    adds('left', 'left', times(0.5, lever('up'), parameter('gain')), {
      parameters: [aParameter('gain', [1, 2, 3])],
    }),
    adds('right', 'right', times(0.5, lever('up'), parameter('gain')), {
      parameters: [aParameter('gain', [1, 2, 3])],
    }),
    adds('sure', 'sure', times(lever('up'), parameter('gain')), {
      parameters: [aParameter('gain', [0.5, 1, 2])],
    }),
    adds('cost', 'cost', times(0.25, lever('up'))),
  ],
  outcomes: [
    // The lever stands at 4: its cost is 1.
    anOutcome('swayed', minus(quantity('helps'), times(6, quantity('cost'))), {
      unit: 'things/week',
    }),
    anOutcome(
      'both',
      minus(plus(quantity('left'), quantity('right')), times(5, quantity('cost'))),
      { unit: 'things/week' },
    ),
    anOutcome('firm', quantity('sure'), { unit: 'things/week' }),
  ],
});

const a = aSetting({ weeks: 2 });
const b = aSetting({ weeks: 2, levers: { up: [{ week: 0, value: 4 }] } });

/** 4 × gain − 6: it turns at a gain of 1.5. */
export const swayed: Question = {
  target: { series: 'swayed', span: 'week', week: 1 },
  how: 'mean',
  setting: b,
  against: a,
};

/** 4 × gain, at the least 2. */
export const firm: Question = { ...swayed, target: { ...swayed.target, series: 'firm' } };
