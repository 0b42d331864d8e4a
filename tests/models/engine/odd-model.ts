/** A sound model, and what the model check says of one that is odd in some part. */
import { checkModel } from '../../../models/engine/check-model';
import { lever } from '../../../models/rules/build';
import type { Expression } from '../../../models/rules/expression';
import { faultInWords } from '../../../models/rules/fault-in-words';
import type { Model } from '../../../models/rules/model';
import { createTranslator } from '../../../models/text/index';
import { adds, aLever, aModel, aStock, aTally, groups, places } from '../build-model';

const english = createTranslator('en');

/** A sound model. */
export const base = aModel({
  indices: [groups, places],
  quantities: [
    aStock('box'),
    aTally('flow'),
    aStock('wealth', { over: ['place'] }),
    aStock('men', { over: ['group'], unit: 'persons' }),
  ],
  levers: [aLever('tap')],
  rules: [adds('fill', 'box', lever('tap'))],
});

/** The sentences about a model that differs from a sound one in these parts. */
export const says = (parts: Partial<Model>): readonly string[] =>
  checkModel({ ...base, ...parts }).map((fault) => faultInWords(fault, english));

/** The sentences about a rule that adds an amount to the stock `box`. */
export const saysOf = (amount: Expression, into = 'box'): readonly string[] =>
  says({ rules: [adds('odd', into, amount)] });
