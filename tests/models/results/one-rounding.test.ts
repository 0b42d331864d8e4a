/** A difference is one number wherever it is read: in Compare, in Why and in Robustness. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seriesOf } from '../../../models/engine';
import {
  comparisonRow,
  differenceInWords,
  flipInWords,
  nowDecimals,
  nowInPrint,
  type FlipSearch,
  type Speech,
} from '../../../models/results';
import { createTranslator, formatNumber } from '../../../models/text';
import { chain } from './chain';

const deaths = seriesOf(chain).find(({ id }) => id === 'deaths')!;
const speech: Speech = {
  model: chain,
  translate: createTranslator('en'),
  language: 'en',
  unit: () => 'deaths',
};

function why(a: number, b: number, decimals: number, speaks = speech): string {
  const value = b - a;
  const byRule = [{ rule: 'anger-kills', amount: value, first: 0, last: 1 }];
  const contributions = { start: 0, value, change: value, size: Math.abs(value), byRule };
  return differenceInWords(
    speaks,
    { ...deaths, decimals },
    { series: 'deaths', span: 'week', week: 1 },
    { turns: [], contributions: { ...contributions, between: { a, b } } },
    { a: 'A', b: 'B' },
  );
}

/** As Compare shows it. */
function compared(a: number, b: number, decimals: number): string {
  const row = comparisonRow({ ...deaths, decimals }, 'horizon', a, b, undefined);
  const shown = (one: number) => Number(one.toFixed(row.series.decimals));
  return formatNumber('en', shown(b) - shown(a), row.series.decimals);
}

/** As Robustness shows it. */
function robust(a: number, b: number, decimals: number): string {
  const found = { now: b - a, between: { a, b } };
  const own = nowDecimals(found, decimals);
  return formatNumber('en', nowInPrint(found, own), own);
}

it('is rounded once: 10.94 less 12.35 is 1.5 fewer, here and there', () => {
  expect(robust(12.352, 10.942, 1)).toBe('−1.5');
  expect(why(12.352, 10.942, 1)).toBe('Deaths: 1.5 deaths fewer in “B” than in “A”.');
});

it('is told so in the sentence of what would turn it, too', () => {
  const search: FlipSearch = {
    ...{ now: -1.41, between: { a: 12.352, b: 10.942 } },
    ...{ outcome: 'firm', singles: [], together: undefined, farthest: -0.3217, doubts: 9 },
  };
  const [said] = flipInWords(
    speech,
    { ...deaths, decimals: 1 },
    { series: 'deaths', span: 'week', week: 1 },
    search,
    nowDecimals(search, 1),
  );
  expect(said).toContain('the difference is −0.32 deaths (now −1.5)');
});

it('is no more and no less in Why where it shows as nothing in Compare', () => {
  expect(why(0.3, 0.300239, 2)).toBe('Deaths: about the same in “B” and in “A”.');
  expect(why(0.3, 0.3, 2)).toBe('Deaths: no difference between “A” and “B”.');
  const spanish: Speech = { ...speech, translate: createTranslator('es'), language: 'es' };
  expect(why(0.3, 0.299761, 2, spanish)).toMatch(/: casi igual en «B» que en «A»\.$/);
});

it('is the same in all three, whatever the two numbers are', () => {
  const numbers = fc.double({ min: 0, max: 500, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
      const read = compared(a, b, decimals);
      if (/^[−0.]*$/.test(read)) {
        expect(why(a, b, decimals)).toMatch(/about the same|no difference/);
        return;
      }
      expect(robust(a, b, decimals)).toBe(read);
      expect(why(a, b, decimals)).toContain(`: ${read.replace('−', '')} death`);
    }),
  );
});
