import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompareView } from '../../../../renderer/features/compare/compare-view';
import { SmallMultiples } from '../../../../renderer/features/compare/small-multiples';
import { documentStore, resultsStore, viewStore } from '../../../../renderer/store/index';
import { looksOf } from '../../../../renderer/store/looks';
import { noResults } from '../../../../renderer/store/results-store';
import { fakeSession, jobsOnTheSpot, openEntry, renderView } from '../render-view';

describe('small charts side by side', () => {
  it('name every line to who does not see them', () => {
    openEntry('handover-29');
    const { scenarios } = documentStore.getState().document;
    const results = (value: number) => ({
      ...noResults,
      central: { weeks: 2, series: { homicides: Float64Array.of(value, value + 8) } },
    });
    const looks = looksOf(documentStore.getState().document, undefined, []);
    resultsStore.setState({
      scenarios: Object.fromEntries(scenarios.map(({ id }, at) => [id, results(551 + at)])),
    });
    renderView(<SmallMultiples looks={looks} />);
    const figures = screen.getAllByRole('figure');
    expect(figures).toHaveLength(2);
    for (const { textContent } of figures) {
      expect(textContent).toContain('Handover of 29: 55');
      expect(textContent).toContain('No handover: 55');
    }
  });
});

describe('what the page is about', () => {
  it('is chosen once for table and credit, and kept when one comes back', async () => {
    openEntry('handover-29');
    viewStore.getState().selectWeek(26);
    show();
    expect(screen.getAllByRole('radio', { name: /^weeks 0 to/ })).toHaveLength(1);
    await userEvent.click(radio('weeks 0 to 26'));
    expect(await screen.findByText(/^Who gets the credit: .*, weeks 0 to 26$/)).toBeDefined();

    cleanup();
    show();
    expect(radio('weeks 0 to 26').checked).toBe(true);
    await userEvent.click(radio('in week 26'));
    expect(await screen.findByText(/^Who gets the credit: .*, in week 26$/)).toBeDefined();
  });

  it('is the whole period while no week is chosen', async () => {
    openEntry('handover-29');
    show();
    expect(screen.queryByTestId('compare-span')).toBeNull();
    expect(await screen.findByText(/^Who gets the credit: .*, weeks 0 to 155$/)).toBeDefined();
  });
});

function radio(name: string): HTMLInputElement {
  return within(screen.getByTestId('compare-span')).getByRole<HTMLInputElement>('radio', { name });
}

function show(): void {
  const { session } = fakeSession();
  renderView(<CompareView />, { ...session, jobs: jobsOnTheSpot });
}
