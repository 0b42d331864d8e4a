import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setSeed, setWeeks } from '../../../../models/index';
import { HistoryPanel } from '../../../../renderer/features/history/history-panel';
import { documentStore } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

describe('the history', () => {
  beforeEach(() => {
    openEntry('handover-29');
    const { edit } = documentStore.getState();
    edit('app.edits.horizon', { weeks: 52 }, (document) => setWeeks(document, 52));
    edit('app.edits.seed', { seed: 9 }, (document) => setSeed(document, 9));
  });

  it('names every step in words, and marks where one is', () => {
    renderView(<HistoryPanel />);
    const steps = screen.getAllByTestId(/^history-step-/);
    expect(steps.map((step) => step.querySelector('span')?.textContent)).toEqual([
      'As opened',
      'Horizon: 52 weeks',
      'Seed: 9',
    ]);
    expect(steps[2].getAttribute('aria-current')).toBe('step');
  });

  it('goes back to any step and forward again', async () => {
    renderView(<HistoryPanel />);
    await userEvent.click(screen.getByTestId('history-step-0'));
    expect(documentStore.getState().document).toMatchObject({ weeks: 156, seed: 1 });
    await userEvent.click(screen.getByTestId('history-step-2'));
    expect(documentStore.getState().document).toMatchObject({ weeks: 52, seed: 9 });
  });

  it('says what will be here while there is nothing', () => {
    openEntry('handover-29');
    renderView(<HistoryPanel />);
    expect(screen.getByText(/^Edits appear here/)).toBeDefined();
  });
});
