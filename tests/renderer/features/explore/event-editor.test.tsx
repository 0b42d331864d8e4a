import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Inspector } from '../../../../renderer/features/explore/inspector/inspector';
import { documentStore, viewStore } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

function events() {
  return documentStore.getState().document.scenarios[0].events;
}

describe('the event editor', () => {
  beforeEach(() => {
    const { scenarios } = openEntry('kingpin-captures');
    viewStore.setState({ selectedEvent: scenarios[0].events[0].id });
  });

  it('changes organisation, rank and number', async () => {
    renderView(<Inspector />);
    await userEvent.selectOptions(screen.getByTestId('event-organisation'), 'noreste');
    await userEvent.selectOptions(screen.getByTestId('event-rank'), 'operator');
    const count = within(screen.getByTestId('event-editor')).getByLabelText(/^How many/);
    await userEvent.clear(count);
    await userEvent.type(count, '7{Enter}');
    expect(events()[0]).toMatchObject({
      cells: { organisation: 'noreste', rank: 'operator' },
      count: 7,
    });
  });

  it('moves the event to a week that is typed, within the horizon', async () => {
    renderView(<Inspector />);
    const week = within(screen.getByTestId('event-week')).getByRole('textbox');
    await userEvent.clear(week);
    await userEvent.type(week, '9999{Enter}');
    expect(events()[0].week).toBe(documentStore.getState().document.weeks - 1);
  });

  it('adds another entry to the same week', async () => {
    renderView(<Inspector />);
    const before = events().length;
    await userEvent.click(screen.getByTestId('event-add-row'));
    expect(events()).toHaveLength(before + 1);
    expect(events().at(-1)).toMatchObject({ week: events()[0].week, count: 1 });
  });

  it('removes it and folds away', async () => {
    viewStore.setState({ openPanels: ['inspector'] });
    renderView(<Inspector />);
    const { id } = events()[0];
    await userEvent.click(screen.getByTestId('event-remove'));
    expect(events().map((event) => event.id)).not.toContain(id);
    expect(viewStore.getState().openPanels).not.toContain('inspector');
  });
});
