import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../renderer/charts/text/spread';
import { cutText, textWidth, wrapText } from '../../../renderer/charts/text/text-width';

describe('labels at line ends', () => {
  test('stay where they want to be when there is room', () => {
    const blocks = [
      { wanted: 20, height: 10 },
      { wanted: 60, height: 10 },
    ];
    expect(spread(blocks, 0, 100)).toEqual([20, 60]);
  });

  test('move apart by the same amount when two meet', () => {
    const blocks = [
      { wanted: 50, height: 10 },
      { wanted: 50, height: 10 },
    ];
    expect(spread(blocks, 0, 100)).toEqual([45, 55]);
  });

  test('stay within the chart', () => {
    expect(spread([{ wanted: -30, height: 10 }], 0, 100)).toEqual([5]);
    expect(spread([{ wanted: 400, height: 10 }], 0, 100)).toEqual([95]);
  });

  test('never overlap, keep their order and stay inside, whatever is asked', () => {
    const block = fc.record({
      wanted: fc.double({ min: -200, max: 400, noNaN: true }),
      height: fc.double({ min: 1, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const middles = spread(blocks, 0, 250);
        const placed = blocks
          .map(({ wanted, height }, index) => ({ wanted, height, middle: middles[index] ?? NaN }))
          .sort((a, b) => a.middle - b.middle);
        placed.forEach(({ middle, height, wanted }, index) => {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(250 + 1e-6);
          const next = placed[index + 1];
          if (!next) return;
          expect(next.middle - next.height / 2).toBeGreaterThanOrEqual(middle + height / 2 - 1e-6);
          expect(next.wanted).toBeGreaterThanOrEqual(wanted);
        });
      }),
    );
  });

  test('are squeezed evenly where they cannot all fit', () => {
    const blocks = Array.from({ length: 4 }, () => ({ wanted: 10, height: 20 }));
    expect(spread(blocks, 0, 40)).toEqual([5, 15, 25, 35]);
  });
});

describe('words on a chart', () => {
  test('are broken between words, and cut only in the last line', () => {
    const lines = wrapText('Entrega con acuerdos de colaboración para testigos', 150, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Entrega con acuerdos');
    expect(lines[1]).toMatch(/^de colaboración.*…$/);
  });

  test('are left alone where they fit', () => {
    expect(cutText('Sinaloa', 200, 12)).toBe('Sinaloa');
  });

  test('fit after they were cut', () => {
    const cut = cutText('Primero se endurecen los penales', 100, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
});
