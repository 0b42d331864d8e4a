import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLever } from '../../../../models/index';
import { ScenarioBar } from '../../../../renderer/features/explore/scenarios/scenario-bar';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { lastEdit, openEntry, renderView } from '../render-view';

const titles = () => documentStore.getState().document.scenarios.map(({ title }) => title);

async function choose(scenario: string, item: string): Promise<void> {
  const chip = screen.getByTestId(`scenario-chip-${scenario}`);
  await userEvent.click(within(chip).getAllByRole('button')[1]);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

describe('the sentence of a scenario', () => {
  beforeEach(() => openEntry('handover-29'));

  it('says how much was changed since it was written, and what; each lever leads to its details', async () => {
    renderView(<ScenarioBar />);
    expect(screen.queryByTestId('changed-since')).toBeNull();
    act(() => {
      const { edit } = documentStore.getState();
      edit('app.edits.lever', {}, (now) => setLever(now, 'handover-29', 'prison-hardness', 0, 0.9));
    });
    await userEvent.click(screen.getByRole('button', { name: '1 change since then' }));
    const rows = await screen.findByTestId('changed-since-rows');
    expect(rows.textContent).toBe('Hardness of Mexican prisons: 35 % → 90 %');
    await userEvent.click(within(rows).getByRole('button'));
    expect(viewStore.getState().selectedLever).toBe('prison-hardness');
    expect(viewStore.getState().openPanels).toContain('inspector');
    act(() => documentStore.getState().undo());
    expect(screen.queryByTestId('changed-since')).toBeNull();
  });

  it('is fresh again once it is written anew', async () => {
    renderView(<ScenarioBar />);
    act(() => {
      const { edit } = documentStore.getState();
      edit('app.edits.lever', {}, (now) => setLever(now, 'handover-29', 'prison-hardness', 0, 0.9));
    });
    const field = screen.getByTestId('scenario-description');
    await userEvent.clear(field);
    await userEvent.type(field, 'And hard prisons.{Enter}');
    expect(screen.queryByTestId('changed-since')).toBeNull();
  });
});

describe('the sentence of a scenario', () => {
  beforeEach(() => openEntry('handover-29'));
  const sentence = () => documentStore.getState().document.scenarios[0]?.description;

  it('is in the document with every key, so that a crash takes none of it, and is one step', async () => {
    renderView(<ScenarioBar />);
    const before = sentence();
    const field = screen.getByTestId('scenario-description');
    await userEvent.clear(field);
    await userEvent.type(field, ' What if nobody ');
    expect(sentence()).toBe(' What if nobody ');
    await userEvent.keyboard('{Enter}');
    expect(sentence()).toBe('What if nobody');
    expect(lastEdit()?.key).toBe('app.edits.scenarioDescribe');
    act(() => documentStore.getState().undo());
    expect(sentence()).toBe(before);
  });

  it('is as before after Escape, and as it is where it is only visited', async () => {
    renderView(<ScenarioBar />);
    const before = sentence();
    const field = screen.getByTestId('scenario-description');
    await userEvent.type(field, ' and more{Escape}');
    expect(sentence()).toBe(before);
    act(() => field.blur());
    expect(documentStore.getState()).toMatchObject({ dirty: false, inGesture: false });
    expect(lastEdit()).toBeUndefined();
  });
});

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

  it('shows a copy that has the id of one that was hidden and removed', async () => {
    renderView(<ScenarioBar />);
    await userEvent.click(screen.getByTestId('duplicate-scenario'));
    await choose('handover-29-copy', 'Hide from charts');
    expect(viewStore.getState().hidden).toEqual(['handover-29-copy']);
    await choose('handover-29-copy', 'Remove');
    act(() => viewStore.getState().selectScenario('handover-29'));
    await userEvent.click(screen.getByTestId('duplicate-scenario'));
    expect(viewStore.getState().activeScenario).toBe('handover-29-copy');
    expect(viewStore.getState().hidden).toEqual([]);
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
