import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentFromGallery, gallery, mexico, setLever } from '../../../../models/index';
import { Credit } from '../../../../renderer/features/compare/credit';
import { pairOf } from '../../../../renderer/features/compare/pair';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { looksOf } from '../../../../renderer/store/looks';
import { fakeSession, jobsOnTheSpot, renderView } from '../render-view';

const entry = gallery.find(({ id }) => id === 'handover-29')!;

beforeEach(() => {
  const start = { ...documentFromGallery(mexico, entry), weeks: 30 };
  documentStore
    .getState()
    .replaceDocument(setLever(start, 'handover-29', 'prison-hardness', 0, 0.9));
  viewStore.getState().adopt(start.view);
});

describe('who gets the credit', () => {
  it('has a bar for each change, one for the interaction, and what they add up to', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Show as table/ }));
    const lines = [...screen.getByTestId('credit').querySelectorAll('tbody tr')].map((line) =>
      [...line.children].map((cell) => cell.textContent),
    );
    const names = lines.map(([name]) => name);
    expect(names.slice(0, 2).toSorted()).toEqual([
      'Events: Handover to the United States',
      'Hardness of Mexican prisons',
    ]);
    expect(names.slice(2)).toEqual(['Interaction', 'All together']);
    const column = (at: number) => lines.map((line) => numberOf(line[at] ?? ''));
    // Each of the four is shown as a whole number, so at most half of one off.
    for (const [one, other, interaction, sum] of [column(1), column(3)])
      expect(Math.abs(one + other + interaction - sum)).toBeLessThan(2.01);
    expect(column(3)[3]).not.toBe(0);
    expect(screen.getByTestId('credit-sum').textContent).toMatch(
      /the shares add up to [+−][\d,.]+, and so do the effects alone with the interaction of/,
    );
  });
});

function show(): void {
  const document = documentStore.getState().document;
  const pair = pairOf(looksOf(document, undefined, []), undefined)!;
  const { session } = fakeSession();
  renderView(<Credit pair={pair} at={{ span: 'total', week: document.weeks - 1 }} />, {
    ...session,
    jobs: jobsOnTheSpot,
  });
}

/** A number as shown; nothing is nothing. */
function numberOf(shown: string): number {
  return Number(shown.replace('−', '-').replace('+', '').replaceAll(',', '') || 0);
}
