/** A chart that is not on screen may lag behind, but never shows numbers under another outcome's name. */
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeChart } from '../../../renderer/charts/index';
import { renderWithText } from './render';

let watched: readonly Element[] = [];
let tell: (isOnScreen: boolean) => void = () => undefined;

/** The browser's watcher, told by the test what is on screen. */
class Watcher {
  constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    tell = (isIntersecting) => act(() => callback([{ isIntersecting }]));
  }
  observe(element: Element): void {
    watched = [...watched, element];
  }
  disconnect(): void {
    watched = [];
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Watcher);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('its name and its numbers change together', () => {
  const { rerender } = renderWithText(chart('Homicides', 545));
  fireEvent.click(screen.getByRole('button', { name: /^Show as table/ }));
  tell(false);
  rerender(chart('Arrests', 109));
  expect(shown()).toEqual(['Homicides', '545']);
  tell(true);
  expect(shown()).toEqual(['Arrests', '109']);
});

test('once it rests, it follows where nobody looks', () => {
  const { rerender } = renderWithText(chart('Homicides', 545));
  fireEvent.click(screen.getByRole('button', { name: /^Show as table/ }));
  tell(false);
  rerender(chart('Arrests', 109));
  act(() => void vi.advanceTimersByTime(600));
  expect(shown()).toEqual(['Arrests', '109']);
});

test('it is the figure that is watched: a picture behind its table is hidden', () => {
  renderWithText(chart('Homicides', 545));
  expect(watched.map(({ tagName }) => tagName)).toEqual(['FIGURE']);
});

test('the words for a screen reader name the outcome whose numbers they tell', () => {
  const { rerender } = renderWithText(chart('Homicides', 545));
  rerender(chart('Arrests', 109));
  expect(summary()).toMatch(/^Line chart of Homicides .* 545 at the end/);
  act(() => void vi.advanceTimersByTime(600));
  expect(summary()).toMatch(/^Line chart of Arrests .* 109 at the end/);
});

function chart(title: string, value: number) {
  const values = new Float64Array(30).fill(value);
  return (
    <TimeChart
      title={title}
      unit="per week"
      x={{ startDate: '2025-02-24', weeks: 30, resolution: 'weekly' }}
      lines={[{ id: 'a', label: 'A', colour: 'red', dash: '', values }]}
      selectedWeek={10}
      onSelectWeek={() => undefined}
      decimals={0}
    />
  );
}

/** The outcome in the caption, and its first number in the table. */
function shown(): readonly (string | null | undefined)[] {
  const figure = screen.getByRole('figure');
  const title = figure.querySelector('figcaption span span')?.textContent;
  return [title, figure.querySelector('tbody td + td')?.textContent];
}

function summary(): string {
  const id = screen.getByRole('figure').getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}
