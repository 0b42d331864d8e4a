import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mexico, setLever } from '../../../models/index';
import { askedTable } from '../../../renderer/features/handout/asked-table';
import { chosenContents, contentsOf } from '../../../renderer/features/handout/contents';
import { HandoutView } from '../../../renderer/features/handout/handout-view';
import { documentStore } from '../../../renderer/store/index';
import { looksOf } from '../../../renderer/store/looks';
import { english, fakeSession, openEntry, renderView } from './render-view';

describe('the contents of a handout', () => {
  it('are the pairs with the baseline, then each scenario; the one in hand goes first', () => {
    const document = {
      scenarios: ['x', 'base', 'y'].map((id) => ({ id, title: id })),
      baseline: 'base',
    };
    const all = contentsOf(looksOf(document, 'y', []));
    expect(all.map(({ id }) => id)).toEqual(['base x', 'base y', 'x', 'base', 'y']);
    expect(chosenContents(all, undefined)?.id).toBe('base y');
    expect(chosenContents(all, 'x')?.id).toBe('x');
    expect(chosenContents(all, 'gone')?.id).toBe('base y');
  });

  it('say from which week a lever stands where, with its unit', () => {
    const before = openEntry('handover-29');
    const document = setLever(before, 'handover-29', 'prison-hardness', 12, 0.9);
    const rows = askedTable(mexico, document, ['no-handover', 'handover-29'], 'levers', english());
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['', '35 %; 90 % from week 12'],
      ['', '29'],
    ]);
  });
});

describe('the handout', () => {
  it('shows texts as they are, with the date and how to cite it', () => {
    const document = openEntry('handover-29');
    documentStore
      .getState()
      .replaceDocument({ ...document, question: '<i>Why?</i>', authors: ['Ana', 'Luis'] });
    renderView(<HandoutView />);
    const sheet = screen.getByTestId('handout-sheet');
    expect(within(sheet).getByText('<i>Why?</i>')).toBeDefined();
    expect(sheet.textContent).toContain('By Ana, Luis · 24 November 2026');
    expect(sheet.textContent).toContain('Ana, Luis (2026). “Handover of 29”.');
  });

  it('asks for a PDF on the paper that was chosen, and for the print dialog', async () => {
    openEntry('handover-29');
    const { session, asked } = fakeSession();
    renderView(<HandoutView />, session);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByTestId('handout-paper'), 'Letter');
    await user.click(screen.getByTestId('handout-pdf'));
    await user.click(screen.getByTestId('handout-print'));
    expect(asked.commands).toEqual(['pdf Letter', 'print']);
  });
});
