import { describe, expect, it } from 'vitest';
import { nearest } from '../../../models/rules/nearest';

const levers = ['arrests', 'seizures', 'prison-hardness', 'troops.SIN', 'troops.SON'];

describe('the nearest spelling', () => {
  it('is the one that fewest letters make different', () => {
    expect(nearest('arests', levers)).toBe('arrests');
    expect(nearest('prison-hardnes', levers)).toBe('prison-hardness');
    expect(nearest('troops.SUN', levers)).toBe('troops.SIN');
  });

  it('is a name that begins so, where no whole name is near', () => {
    expect(nearest('retaliaton', ['fear', 'retaliation-attack'])).toBe('retaliation-attack');
    expect(nearest('prison', levers)).toBe('prison-hardness');
    expect(nearest('arrest', ['arrest-of-members', 'arrests'])).toBe('arrests');
  });

  it('does not mind capitals', () => {
    expect(nearest('TROOPS.son', levers)).toBe('troops.SON');
  });

  it('is none when nothing is near', () => {
    expect(nearest('weather', levers)).toBeUndefined();
    expect(nearest('arrests', [])).toBeUndefined();
  });

  it('is found quickly however long the word', () => {
    expect(nearest('x'.repeat(100_000), levers)).toBeUndefined();
  });
});
