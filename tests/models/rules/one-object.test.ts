import { describe, expect, it } from 'vitest';
import { allArrows } from '../../../models/rules/arrows';
import { constant, lever, quantity, times } from '../../../models/rules/build';
import { equation } from '../../../models/rules/equation';
import { createTranslator } from '../../../models/text/index';
import { adds, aLever, aModel, aStock, central } from '../build-model';

/** A pond that fills; everything else about evaporation is the one object below. */
const pond = aModel({
  quantities: [aStock('water', { min: 0 })],
  levers: [aLever('sun', { unit: '1/week', max: 1 })],
  rules: [adds('rain', 'water', constant(8, 'things/week'))],
});
const evaporation = adds('evaporation', 'water', times(-1, lever('sun'), quantity('water')));
const dry = { ...pond, rules: [...pond.rules, evaporation] };
const setting = { weeks: 3, levers: { sun: [{ week: 1, value: 0.5 }] } };

describe('a rule added to a model as one object', () => {
  it('runs', () => {
    expect([...central(pond, setting).series.water]).toEqual([8, 16, 24]);
    expect([...central(dry, setting).series.water]).toEqual([8, 12, 14]);
  });

  it('has its equation', () => {
    expect(equation(evaporation, createTranslator('en'))).toBe('water −= sun × water');
  });

  it('has its arrows, beside those that were there', () => {
    expect(allArrows(pond)).toEqual([]);
    expect(allArrows(dry)).toEqual([
      {
        rule: 'evaporation',
        from: { kind: 'quantity', id: 'water' },
        to: 'water',
        sign: '-',
        lag: 1,
      },
      { rule: 'evaporation', from: { kind: 'lever', id: 'sun' }, to: 'water', sign: '-', lag: 0 },
    ]);
  });

  it('has its row in the ledger', () => {
    const { ledger } = central(dry, setting, { ledger: true });
    expect([...(ledger?.water.byRule.evaporation ?? [])]).toEqual([0, -4, -6]);
  });

  it('can be switched off and strengthened by its name', () => {
    const at = (strength: number): readonly number[] => {
      const assumptions = { strengths: { evaporation: strength }, parameters: {} };
      return [...central(dry, { ...setting, assumptions }).series.water];
    };
    expect(at(0)).toEqual([...central(pond, setting).series.water]);
    expect(at(1)).toEqual([...central(dry, setting).series.water]);
    expect(at(0.5)).toEqual([8, 14, 18.5]);
  });
});
