import { describe, expect, it } from 'vitest';
import { freeId, idFrom } from '../../../models/document';

describe('an id', () => {
  it.each([
    ['Handover of 29', 'handover-of-29'],
    ['¿Qué pasa si…? — Año 2', 'que-pasa-si-ano-2'],
    ['29 prisoners', 'scenario-29-prisoners'],
    ['  --  ', 'scenario'],
    ['日本', 'scenario'],
    ['constructor', 'scenario-constructor'],
    ['__proto__', 'proto'],
  ])('is made from the title %j', (title, id) => {
    expect(idFrom(title, 'scenario')).toBe(id);
  });

  it('is numbered where it is taken', () => {
    expect(freeId('a', [])).toBe('a');
    expect(freeId('a', ['a'])).toBe('a-2');
    expect(freeId('a', ['a', 'a-2', 'a-3'])).toBe('a-4');
  });

  it('never grows beyond what a file can hold', () => {
    const long = idFrom('word '.repeat(50), 'scenario');
    const next = freeId(long.padEnd(60, 'x'), [long.padEnd(60, 'x')]);
    expect(long.length).toBeLessThanOrEqual(60);
    expect(next).toMatch(/^[a-z][a-z0-9-]{0,57}-2$/);
  });
});
