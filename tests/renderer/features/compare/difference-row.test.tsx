import { Table } from '@mantine/core';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comparisonRow, mexico } from '../../../../models/index';
import { DifferenceRow } from '../../../../renderer/features/compare/difference-row';
import { NATION, rowGroups } from '../../../../renderer/features/compare/parts';
import { pairOf } from '../../../../renderer/features/compare/pair';
import { looksOf } from '../../../../renderer/store/looks';
import { toyDocument } from '../../toy';
import { renderView } from '../render-view';

const murdered = rowGroups(mexico, NATION)
  .flatMap(({ series }) => series)
  .find(({ id }) => id === 'cumulative-homicides')!;
const pair = pairOf(looksOf(toyDocument(), 'high', []), undefined)!;

/** The words of a row whose differences run from `low` over `middle` to `high`. */
function wordsFor(b: number, [low, middle, high]: readonly number[], below: number): string {
  const band = { p5: low, p25: low, p50: middle, p75: high, p95: high };
  const paired = { band, pairs: 100, below, above: 1 - below };
  const row = comparisonRow(murdered, 'horizon', 500_000, b, paired);
  renderView(
    <Table>
      <Table.Tbody>
        <DifferenceRow row={row} pair={pair} span="total" />
      </Table.Tbody>
    </Table>,
  );
  return screen.getByTestId('compare-row-cumulative-homicides').textContent;
}

describe('a row in words', () => {
  it('does not say “either way” of a small difference that points one way in every run', () => {
    const words = wordsFor(501_900, [600, 1_700, 6_500], 1);
    expect(words).toContain('about the same, though runs differ');
    expect(words).not.toContain('either way');
  });

  it('says so where the runs point both ways', () => {
    expect(wordsFor(510_000, [-9_000, 9_000, 30_000], 0.6)).toContain('could go either way');
  });
});
