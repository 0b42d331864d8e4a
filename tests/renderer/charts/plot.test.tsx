/** Recharts draws the axes, we draw the lines: both must be about the same pixels. */
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeChart } from '../../../renderer/charts/index';
import { CALM_AFTER } from '../../../renderer/charts/time-chart/use-calm-extent';
import { renderWithText } from './render';

type Told = (entries: readonly object[]) => void;
let watchers: Told[] = [];

class Ruler {
  constructor(private readonly told: Told) {}
  observe(): void {
    watchers.push(this.told);
  }
  disconnect(): void {
    watchers = watchers.filter((one) => one !== this.told);
  }
}

beforeEach(() => {
  watchers = [];
  vi.stubGlobal('ResizeObserver', Ruler);
});
afterEach(() => vi.unstubAllGlobals());

test('lines lie on the gridlines of their values, and go on doing so when the axis changes', async () => {
  const { container, rerender } = renderWithText(chart(500));
  await measured();
  for (const value of [500, 1000, 40, 8]) {
    rerender(chart(value));
    await rested();
    expect(ticks(container)).toContain(String(value));
    expect(Math.abs(lineAt(container) - gridlineOf(container, String(value)))).toBeLessThan(0.1);
  }
});

test('lines begin and end where the axis of weeks does', async () => {
  const { container } = renderWithText(chart(500));
  await measured();
  const grid = container.querySelector('.recharts-cartesian-grid-horizontal line');
  const xs = pathOf(container).map(([x]) => x);
  expect(Math.abs((xs[0] ?? NaN) - Number(grid?.getAttribute('x1')))).toBeLessThan(0.1);
  expect(Math.abs((xs.at(-1) ?? NaN) - Number(grid?.getAttribute('x2')))).toBeLessThan(0.1);
});

test('a line without a name at its end is drawn, and only the others are named', async () => {
  const values = new Float64Array(30).fill(500);
  const line = (id: string) => ({ id, label: id, colour: 'red', dash: '', values });
  const { container } = renderWithText(
    <TimeChart
      title="Homicides"
      unit="per week"
      x={{ startDate: '2025-02-24', weeks: 30, resolution: 'weekly' }}
      lines={[line('Own'), { ...line('Other'), unlabelled: true }]}
      selectedWeek={0}
      decimals={0}
    />,
  );
  await measured();
  expect(container.querySelectorAll('path[data-line]')).toHaveLength(2);
  const drawn = container.querySelector('path[data-line]')?.closest('svg')?.textContent ?? '';
  expect(drawn).toContain('Own');
  expect(drawn).not.toContain('Other');
});

/** Everything that is watched is 640 pixels wide. */
async function measured(): Promise<void> {
  act(() => watchers.forEach((told) => told([{ contentRect: { width: 640 } }])));
  await rested();
}

/** Recharts has drawn what it draws a moment later, and the axis has shrunk if it was to. */
async function rested(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, CALM_AFTER + 200)));
}

/** A line that stays at one value, which is a tick of its axis. */
function chart(value: number) {
  const values = new Float64Array(30).fill(value);
  return (
    <TimeChart
      title="Homicides"
      unit="per week"
      x={{ startDate: '2025-02-24', weeks: 30, resolution: 'weekly' }}
      lines={[{ id: 'a', label: 'A', colour: 'red', dash: '', values }]}
      selectedWeek={0}
      decimals={0}
      zeroBased
    />
  );
}

function pathOf(container: HTMLElement): readonly (readonly number[])[] {
  const path = container.querySelector('path[data-line]')?.getAttribute('d') ?? '';
  return path
    .split(/[ML]/)
    .filter((point) => point !== '')
    .map((point) => point.split(' ').map(Number));
}

function lineAt(container: HTMLElement): number {
  return pathOf(container)[0]?.[1] ?? Number.NaN;
}

function ticks(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('.recharts-yAxis-tick-labels text')].map(
    ({ textContent }) => textContent.replaceAll(',', ''),
  );
}

function gridlineOf(container: HTMLElement, tick: string): number {
  const at = ticks(container).indexOf(tick);
  const lines = container.querySelectorAll('.recharts-cartesian-grid-horizontal line');
  return Number(lines[at]?.getAttribute('y1'));
}
