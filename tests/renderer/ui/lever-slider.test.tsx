import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { LeverSlider, type LeverSliderProps } from '../../../renderer/ui/index';
import { areDraftsOpen, handOverDrafts } from '../../../renderer/ui/open-drafts';
import { renderInLibrary } from './render';

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

  test('and it ends when the lever goes away in the middle', () => {
    const { log, unmount } = showLever();
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight' });
    unmount();
    expect(log).toEqual(['start', 30, 'end']);
  });
});

/** A lever that stands at 29 and remembers what it reported. */
function showLever(props: Partial<LeverSliderProps> = {}) {
  const log: (string | number)[] = [];
  const { unmount } = renderInLibrary(<Lever {...props} log={log} />);
  return { log, unmount };
}

function Lever({ log, ...props }: Partial<LeverSliderProps> & { log: (string | number)[] }) {
  const [value, setValue] = useState(29);
  return (
    <LeverSlider
      label="Prisoners handed over"
      unit="prisoners"
      value={value}
      min={0}
      max={60}
      step={1}
      defaultValue={0}
      format={String}
      changed
      resetLabel="Back to 0"
      entryLabel="Number"
      movedWords={({ typed, kept, min, max }) => `${typed} became ${kept} (${min} to ${max})`}
      onStart={() => log.push('start')}
      onChange={(next) => {
        log.push(next);
        setValue(next);
      }}
      onEnd={() => log.push('end')}
      onCancel={() => log.push('cancel')}
      onReset={() => log.push('reset')}
      {...props}
    />
  );
}
