/** The number beside a lever: what is typed in it, and the keys that step it, are steps of undo as the slider's are. */
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { areDraftsOpen, handOverDrafts } from '../../../renderer/ui/open-drafts';
import { showLever } from './show-lever';

describe('one gesture in the field of a lever is one step of undo', () => {
  test('for a number that is typed', async () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '37');
    expect(log).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(log).toEqual(['start', 37, 'end']);
  });

  test('for an arrow key in the field, from what stands there', async () => {
    const { log } = showLever();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '37{ArrowUp}');
    expect(log).toEqual(['start', 38, 'end']);
    expect(field.value).toBe('38');
    await userEvent.keyboard('{ArrowDown}');
    expect(log.slice(3)).toEqual(['start', 37, 'end']);
  });

  test('for an arrow key that is held in the field, until it is let go or the field is left', () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    field.focus();
    for (let repeat = 0; repeat < 3; repeat += 1) fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(log).toEqual(['start', 28, 27, 26]);
    fireEvent.keyUp(field, { key: 'ArrowDown' });
    expect(log.splice(0)).toEqual(['start', 28, 27, 26, 'end']);
    for (let repeat = 0; repeat < 2; repeat += 1) fireEvent.keyDown(field, { key: 'ArrowUp' });
    act(() => field.blur());
    expect(log).toEqual(['start', 27, 28, 'end']);
  });

  test('and what is typed while a key is held is a step of its own', () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.change(field, { target: { value: '40' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(log).toEqual(['start', 28, 'end', 'start', 40, 'end']);
  });

  test('and thumb and field are never two at once', () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    fireEvent.input(screen.getByRole('slider'), { target: { value: '31' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyUp(field, { key: 'ArrowDown' });
    expect(log).toEqual(['start', 31, 30, 'end']);
  });

  test('and what was typed back to the number that stands is no draft any more', async () => {
    showLever();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number' });
    await userEvent.type(field, '5{Backspace}');
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight' });
    expect(field.value).toBe('30');
  });

  test('for what is handed over while the field still has the focus', async () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    expect(field.dataset).toHaveProperty('kept');
    await userEvent.clear(field);
    await userEvent.type(field, '37');
    expect(field.dataset).not.toHaveProperty('kept');
    expect(areDraftsOpen()).toBe(true);
    act(handOverDrafts);
    expect(log).toEqual(['start', 37, 'end']);
    expect(areDraftsOpen()).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  test('and a number beyond the range is kept within it', async () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '900');
    await userEvent.tab();
    expect(log).toEqual(['start', 60, 'end']);
  });

  test('a decimal point is no end of the number, which is rounded and told of', async () => {
    const { log } = showLever();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number' });
    for (const [typed, kept] of [
      ['52.5', 53],
      ['0.9', 1],
    ] as const) {
      await userEvent.clear(field);
      await userEvent.type(field, `${typed}{Enter}`);
      expect(log.splice(0)).toEqual(['start', kept, 'end']);
      expect(field.value).toBe(String(kept));
      const told = screen.getByText(`${typed} became ${kept} (0 to 60)`);
      expect(told.getAttribute('aria-live')).toBe('polite');
    }
  });

  test('a number below the range is not read without its sign', async () => {
    const { log } = showLever();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '-3{Enter}');
    expect(log).toEqual(['start', 0, 'end']);
    screen.getByText('-3 became 0 (0 to 60)');
    await userEvent.clear(field);
    await userEvent.type(field, '12{Enter}');
    expect(screen.queryByText(/became/)).toBeNull();
  });

  test('of what has been moved otherwise since, nothing is told', async () => {
    showLever();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '9999{Enter}');
    screen.getByText('9999 became 60 (0 to 60)');
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByText(/became/)).toBeNull();
  });

  test('and what is no number, or taken back by Escape, changes nothing', async () => {
    const { log } = showLever();
    const field = screen.getByRole('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.tab();
    expect(screen.queryByText(/became/)).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, '4-5{Enter}');
    screen.getByText('4-5 became 29 (0 to 60)');
    await userEvent.type(field, '12{Escape}');
    await userEvent.tab();
    expect(log).toEqual([]);
    expect(field).toHaveProperty('value', '29');
  });

  test('and once only where it was in the field', () => {
    const { log, unmount } = showLever();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'ArrowUp' });
    unmount();
    expect(log).toEqual(['start', 30, 'end']);
  });
});
