import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ScenarioBar } from '../../../../renderer/features/explore/scenarios/scenario-bar';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { lastEdit, openEntry, renderView } from '../render-view';

const titles = () => documentStore.getState().document.scenarios.map(({ title }) => title);

async function choose(scenario: string, item: string): Promise<void> {
  const chip = screen.getByTestId(`scenario-chip-${scenario}`);
  await userEvent.click(within(chip).getAllByRole('button')[1]);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

describe('the scenario bar', () => {
  beforeEach(() => openEntry('handover-29'));

  it('duplicates the scenario being edited and goes on with the copy', async () => {
    renderView(<ScenarioBar />);
    await userEvent.click(screen.getByTestId('duplicate-scenario'));
    expect(titles()).toEqual(['Handover of 29', 'No handover', 'Handover of 29 (copy)']);
    expect(viewStore.getState().activeScenario).toBe('handover-29-copy');
    expect(lastEdit()?.key).toBe('app.edits.scenarioDuplicate');
  });

  it('renames a scenario in place', async () => {
    renderView(<ScenarioBar />);
    await choose('handover-29', 'Rename');
    const field = await screen.findByTestId('rename-scenario');
    await userEvent.clear(field);
    await userEvent.type(field, 'Twenty-nine{Enter}');
    expect(titles()[0]).toBe('Twenty-nine');
  });

  it('keeps the name where nothing is typed', async () => {
    renderView(<ScenarioBar />);
    await choose('handover-29', 'Rename');
    await userEvent.clear(await screen.findByTestId('rename-scenario'));
    await userEvent.keyboard('{Enter}');
    expect(titles()[0]).toBe('Handover of 29');
  });

  it('makes another scenario the baseline', async () => {
    renderView(<ScenarioBar />);
    await choose('handover-29', 'Make it the baseline');
    expect(documentStore.getState().document.baseline).toBe('handover-29');
  });

  it('hides a scenario from the charts without an edit', async () => {
    renderView(<ScenarioBar />);
    await choose('no-handover', 'Hide from charts');
    expect(viewStore.getState().hidden).toEqual(['no-handover']);
    expect(documentStore.getState().dirty).toBe(false);
  });

  it('removes a scenario, but never the last one', async () => {
    renderView(<ScenarioBar />);
    await choose('no-handover', 'Remove');
    expect(titles()).toEqual(['Handover of 29']);
    await userEvent.click(
      within(screen.getByTestId('scenario-chip-handover-29')).getAllByRole('button')[1],
    );
    const item = await screen.findByRole('menuitem', { name: /last scenario/ });
    expect(item).toHaveProperty('disabled', true);
  });
});
