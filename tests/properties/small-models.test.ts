/** The kernel gives the interpreter's answer for any small model, not only for the one of Mexico. */
import fc from 'fast-check';
import { it } from 'vitest';
import { central, ensemble } from '../models/build-model';
import { cases, minutes } from './setting-arbitrary';
import { anySmallModel } from './small-model-arbitrary';

it('gives the bits of the interpreter for any small model', minutes, () => {
  fc.assert(
    fc.property(anySmallModel, (model) => {
      const setting = { weeks: 10 };
      central(model, setting);
      central(model, setting, { ledger: true });
      ensemble(model, 3, setting);
    }),
    { ...cases(200), seed: 3 },
  );
});
