import { describe, expect, it } from 'vitest';
import { mexico } from '../../../models/mexico/model';
import { units as en } from '../../../models/text/en/units';
import { createTranslator, formatUnit, unitInWords } from '../../../models/text/index';

const english = createTranslator('en');
const spanish = createTranslator('es');

describe('a unit', () => {
  it.each([
    ['operations/month', 'operations a month', 'operativos al mes'],
    [
      'statements/persons/week',
      'statements per person a week',
      'declaraciones por persona por semana',
    ],
    ['deaths/attacks', 'deaths per attack', 'muertes por ataque'],
    ['1/persons', 'per person', 'por persona'],
    ['1/week', 'per week', 'por semana'],
    ['thousand soldiers', 'thousand soldiers', 'miles de soldados'],
    ['share', '0 to 1', 'de 0 a 1'],
    ['1', '', ''],
    ['litres/goat', 'litres per goat', 'litres por goat'],
  ])('%s is read as “%s” and «%s»', (unit, en, es) => {
    expect([formatUnit(english, unit), formatUnit(spanish, unit)]).toEqual([en, es]);
  });

  it('of the Mexico model has words for each of its names', () => {
    const units = new Set([
      ...mexico.levers.map((one) => one.unit),
      ...mexico.outcomes.map((one) => one.unit),
      ...mexico.rules.flatMap((one) => one.parameters.map((part) => part.unit)),
    ]);
    const known = new Set(['1', ...Object.keys(en.amount), ...Object.keys(en.one)]);
    const unknown = [...units].flatMap((unit) =>
      unit.split('/').filter((name) => !known.has(name)),
    );
    expect(unknown).toEqual([]);
    const same = [...units].filter(
      (unit) => unit !== '1' && formatUnit(english, unit) === formatUnit(spanish, unit),
    );
    expect(same).toEqual([]);
  });
});

describe('the unit of a series', () => {
  it('is of a week, a month or a whole period where weeks add up', () => {
    const flow = { unit: 'deaths/week', monthly: 'sum' } as const;
    expect(unitInWords(spanish, flow, 'week')).toBe('muertes por semana');
    expect(unitInWords(spanish, flow, 'month')).toBe('muertes al mes');
    expect(unitInWords(spanish, flow, 'period')).toBe('muertes');
  });

  it('is the same for every span of a level, which says where months are means', () => {
    const level = { unit: 'persons', monthly: 'mean' } as const;
    expect(unitInWords(english, level, 'week')).toBe('persons');
    expect(unitInWords(english, level, 'month')).toBe('persons, mean of the month');
  });
});
