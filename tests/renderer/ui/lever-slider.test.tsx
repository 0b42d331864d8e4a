import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { showLever } from './show-lever';

describe('a lever', () => {
  test('names itself, its value and its unit', () => {
    showLever();
    const slider = screen.getByRole('slider', { name: 'Prisoners handed over' });
    expect(slider.getAttribute('aria-valuetext')).toBe('29 prisoners');
  });

  test('a factor carries its sign with the number', () => {
    showLever({ unit: '', sign: '×' });
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('29×');
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('29');
    expect(field.parentElement?.textContent).toBe('×');
    expect(screen.getAllByText('×')).toHaveLength(1);
  });

  test('what is typed into a factor is read as a number', async () => {
    const { log } = showLever({ unit: '', sign: '×' });
    const field = screen.getByRole('textbox', { name: 'Number' });
    await userEvent.clear(field);
    await userEvent.type(field, '37{Enter}');
    expect(log).toEqual(['start', 37, 'end']);
  });

  test('says what happened in reality and why it does nothing here', () => {
    showLever({
      marks: [{ value: 29, label: '29 on 27 February 2025' }],
      marksLabel: 'What happened',
      noEffect: 'No effect here: no handovers.',
    });
    const slider = screen.getByRole('slider');
    const notes = document.getElementById(slider.getAttribute('aria-describedby') ?? '');
    expect(notes?.textContent).toBe(
      'What happened: 29 on 27 February 2025No effect here: no handovers.',
    );
  });

  test('marks the stretch of its range that it stands in', () => {
    showLever({
      zones: [
        { from: 0, to: 10, label: 'few' },
        { from: 10, to: 60, label: 'as in reality' },
      ],
    });
    expect(screen.getByText('as in reality').dataset.here).toBe('true');
    expect(screen.getByText('few').dataset.here).toBeUndefined();
  });

  test('can be reset only when it was changed', async () => {
    const { log } = showLever({ changed: true });
    await userEvent.click(screen.getByRole('button', { name: 'Back to 0' }));
    expect(log).toEqual(['reset']);
  });

  test('has no reset button where nothing was changed', () => {
    showLever({ changed: false });
    expect(screen.queryByRole('button', { name: 'Back to 0' })).toBeNull();
  });

  test('explains itself when its name is chosen', async () => {
    const { log } = showLever({ onExplain: () => log.push('explain') });
    await userEvent.click(screen.getByRole('button', { name: /Prisoners handed over/ }));
    expect(log).toEqual(['explain']);
  });
});

describe('one gesture on a lever is one step of undo', () => {
  test('for a key that is pressed once', async () => {
    const { log } = showLever();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(log).toEqual(['start', 30, 'end']);
  });

  test('for a key that is held', () => {
    const { log } = showLever();
    const slider = screen.getByRole('slider');
    for (let repeat = 0; repeat < 3; repeat += 1) fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    fireEvent.keyUp(slider, { key: 'ArrowLeft' });
    expect(log).toEqual(['start', 28, 27, 26, 'end']);
  });

  test('for a drag, which is kept on whole steps', () => {
    const { log } = showLever();
    const slider = screen.getByRole('slider');
    fireEvent.pointerDown(slider);
    for (const value of ['31', '31', '34']) fireEvent.input(slider, { target: { value } });
    fireEvent.pointerUp(slider);
    fireEvent.change(slider);
    expect(log).toEqual(['start', 31, 34, 'end']);
  });

  test('for a change with neither pointer nor key, as a screen reader makes it', () => {
    const { log } = showLever();
    const slider = screen.getByRole('slider');
    for (const value of ['31', '32']) {
      fireEvent.input(slider, { target: { value } });
      fireEvent.change(slider);
    }
    expect(log).toEqual(['start', 31, 'end', 'start', 32, 'end']);
  });

  test('and a finger that scrolls takes back what its touch set', () => {
    const { log } = showLever();
    const slider = screen.getByRole('slider');
    fireEvent.pointerDown(slider);
    fireEvent.input(slider, { target: { value: '50' } });
    fireEvent.pointerCancel(slider);
    expect(log).toEqual(['start', 50, 'cancel']);
  });

  test('from between two steps to the next one, and the thumb stands where the number says', async () => {
    const { log } = showLever({ step: 5 });
    const field = screen.getByRole('textbox', { name: 'Number' });
    const slider = screen.getByRole<HTMLInputElement>('slider');
    await userEvent.clear(field);
    await userEvent.type(field, '52{Enter}');
    expect(slider.value).toBe('52');
    fireEvent.input(slider, { target: { value: '53' } });
    expect(slider.value).toBe('55');
    expect(log).toEqual(['start', 52, 'end', 'start', 55]);
  });

  test('for a key that a chord is made with, nothing', () => {
    const { log } = showLever();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight', [modifier]: true });
    expect(log).toEqual([]);
  });

  test('for Page Up, Home and End, within the range', async () => {
    const { log } = showLever({ max: 35 });
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{PageUp}{Home}{PageDown}{End}');
    expect(log).toEqual(['start', 35, 'end', 'start', 0, 'end', 'start', 35, 'end']);
  });

  test('and it ends when the lever goes away in the middle', () => {
    const { log, unmount } = showLever();
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight' });
    unmount();
    expect(log).toEqual(['start', 30, 'end']);
  });
});
