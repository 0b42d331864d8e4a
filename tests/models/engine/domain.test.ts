import { describe, expect, it } from 'vitest';
import { eachCell, offsetOf, projection, spaceOf } from '../../../models/engine/program/domain';
import { aModel, groups, places } from '../build-model';

const space = spaceOf(aModel({ indices: [places, groups] }));
const nation = space.domainOf([]);
const byPlace = space.domainOf(['place']);
const byGroup = space.domainOf(['group']);
const both = space.domainOf(['place', 'group']);

describe('a domain', () => {
  it('has one cell for the nation, one per place, one per slot whether in use or not', () => {
    expect([nation, byPlace, byGroup, both].map((one) => one.cells)).toEqual([1, 2, 8, 16]);
  });

  it('has the slots outermost, so that those in use come first', () => {
    expect(both.over).toEqual(['group', 'place']);
    expect([nation, byPlace, byGroup, both].map((one) => one.perSlot)).toEqual([0, 0, 1, 2]);
  });

  it('is the same one for the same indices in any order', () => {
    expect(space.domainOf(['group', 'place'])).toBe(both);
    expect(space.domainOf(['place', 'place', 'unknown'])).toBe(byPlace);
  });

  it('has no slots where the model has none', () => {
    const plain = spaceOf(aModel({ indices: [places] }));
    expect(plain.domainOf([]).perSlot).toBe(0);
    expect(plain.domainOf(['place']).perSlot).toBe(0);
  });

  it('counts its cells in the order of their offsets', () => {
    const seen: (readonly [number, number, number])[] = [];
    eachCell(both, (offset, position) => seen.push([offset, position('group'), position('place')]));
    expect(seen).toHaveLength(16);
    expect(seen.slice(0, 4)).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [2, 1, 0],
      [3, 1, 1],
    ]);
    for (const [offset, group, place] of seen)
      expect(offsetOf(both, (index) => (index === 'group' ? group : place))).toBe(offset);
  });

  it('finds cells by their ids, and −1 for none', () => {
    expect(space.cellOf('group', 'blue')).toBe(1);
    expect(space.cellOf('group', 'green')).toBe(-1);
    expect(space.cellOf('planet', 'mars')).toBe(-1);
  });
});

describe('a projection', () => {
  it('names, for every cell, the cell that it falls on', () => {
    expect([...projection(both, byPlace)].slice(0, 4)).toEqual([0, 1, 0, 1]);
    expect([...projection(both, byGroup)].slice(0, 4)).toEqual([0, 0, 1, 1]);
    expect(new Set(projection(both, nation))).toEqual(new Set([0]));
  });

  it('fixes an index that the narrow side has and the wide side need not have', () => {
    const fixed = projection(byGroup, both, (index) => (index === 'place' ? 1 : undefined));
    expect([...fixed].slice(0, 3)).toEqual([1, 3, 5]);
  });
});
