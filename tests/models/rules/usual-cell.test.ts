import { describe, expect, it } from 'vitest';
import { mexico, usualCell } from '../../../models/index';

describe('the usual cell', () => {
  it('is the one that the index names, and one of its own', () => {
    expect(usualCell(mexico, 'rank')).toBe('leader');
    for (const { id, cells } of mexico.indices)
      expect(cells.map((cell) => cell.id)).toContain(usualCell(mexico, id));
  });

  it('is the first one where none is named', () => {
    expect(usualCell(mexico, 'organisation')).toBe(mexico.indices[0].cells[0].id);
  });

  it('is none of an index that is not there', () => {
    expect(usualCell(mexico, 'weather')).toBe('');
  });
});
