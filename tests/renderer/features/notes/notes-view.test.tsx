import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotesView } from '../../../../renderer/features/notes/notes-view';
import { documentStore } from '../../../../renderer/store/index';
import { openEntry, renderView } from '../render-view';

// jsdom has no fonts; a text field that grows with its text asks when they have arrived.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

const kept = () => documentStore.getState().document;

describe('the notes', () => {
  beforeEach(() => openEntry('handover-29'));

  it('keep every letter at once, and undo a whole text in one step', async () => {
    renderView(<NotesView />);
    await userEvent.type(screen.getByTestId('note-question'), 'Does it pay?');
    expect(kept().question).toBe('Does it pay?');
    await userEvent.tab();
    expect(documentStore.getState().past).toHaveLength(1);
    documentStore.getState().undo();
    expect(kept().question).toBe('');
  });

  it('take one author a line, and forget empty lines', async () => {
    renderView(<NotesView />);
    await userEvent.type(screen.getByTestId('note-authors'), 'Ana{Enter}{Enter}Luis{Enter}');
    expect(kept().authors).toEqual(['Ana', 'Luis']);
  });

  it('end what was being typed when they go away in the middle of it', async () => {
    const { unmount } = renderView(<NotesView />);
    await userEvent.type(screen.getByTestId('note-question'), 'Who');
    expect(documentStore.getState().inGesture).toBe(true);
    unmount();
    expect(documentStore.getState().inGesture).toBe(false);
    expect(kept().question).toMatch(/Who$/);
  });

  it('keep the horizon within its range, and say so', async () => {
    renderView(<NotesView />);
    const weeks = screen.getByLabelText('Horizon in weeks');
    await userEvent.clear(weeks);
    await userEvent.type(weeks, '9999{Enter}');
    expect(kept().weeks).toBe(520);
    screen.getByText('9,999 became 520: the nearest that can be set here (1 to 520).');
    await userEvent.clear(weeks);
    await userEvent.type(weeks, '-3{Enter}');
    expect(kept().weeks).toBe(1);
    screen.getByText('−3 became 1: the nearest that can be set here (1 to 520).');
    await userEvent.clear(weeks);
    await userEvent.type(weeks, '4-5{Enter}');
    expect(kept().weeks).toBe(1);
    screen.getByText('“4-5” is not a number; it stays 1.');
  });

  it('change the starting state', async () => {
    renderView(<NotesView />);
    const [, other] = screen.getByTestId('run-start').querySelectorAll('option');
    await userEvent.selectOptions(screen.getByTestId('run-start'), other);
    expect(kept().start).toBe(other.value);
  });
});
