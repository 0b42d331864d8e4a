import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  TimeChart,
  type ChartLine,
  type Observed,
  type TimeSpan,
} from '../../../renderer/charts/index';
import { renderWithText } from './render';

const x: TimeSpan = { startDate: '2025-02-24', weeks: 30, resolution: 'weekly' };

describe('a time chart', () => {
  test('is described in words', () => {
    showChart({ lines: [line('a', 'Handover of 29')] });
    expect(summary()).toBe(
      'Line chart of Homicides (per week) from 24 February 2025 to 15 September 2025. ' +
        'Handover of 29: 500 at the start, 529 at the end; lowest 500 (24 February 2025), ' +
        'highest 529 (15 September 2025). At the end, 90 % of runs lie between 519 and 539.',
    );
  });

  test('is described in Spanish too', () => {
    showChart({ lines: [line('a', 'Entrega de 29')] }, 'es');
    expect(summary()).toContain('Entrega de 29: 500 al inicio, 529 al final');
  });

  test('names what was observed and what happened', () => {
    showChart({
      lines: [line('a', 'A')],
      observed: { points: [{ week: 3, value: 512 }] },
      events: [{ week: 0, label: 'Handover of 29', glyph: 'handover', kind: 'handover' }],
    });
    expect(summary()).toContain('Observed: 1 points, the last 512 (17 March 2025).');
    expect(summary()).toContain('Events: Handover of 29 (24 February 2025).');
  });

  test('leaves out events beyond its end', () => {
    showChart({
      lines: [line('a', 'A')],
      events: [{ week: 31, label: 'Too late', glyph: 'fact', kind: 'fact' }],
    });
    expect(summary()).not.toContain('Too late');
  });

  test('says where there is nothing to draw', () => {
    showChart({ lines: [] });
    expect(screen.getByText('No values yet.')).toBeTruthy();
  });

  test('draws what it can of broken numbers and says how many it cannot', () => {
    const values = Float64Array.from(
      { length: 30 },
      (_, week) => [NaN, Infinity, 1e300][week] ?? 7,
    );
    showChart({ lines: [{ id: 'a', label: 'A', colour: 'red', dash: '', values }] });
    expect(screen.getByText('3 values are missing or too large to draw.')).toBeTruthy();
    expect(summary()).toContain('A: 7 at the start, 7 at the end');
  });
});

describe('the week that is read off', () => {
  test.each([
    ['ArrowRight', 11],
    ['ArrowLeft', 9],
    ['PageUp', 23],
    ['PageDown', 0],
    ['Home', 0],
    ['End', 29],
  ])('moves by %s', (key, week) => {
    const { onSelectWeek } = showChart({ lines: [line('a', 'A')] });
    fireEvent.keyDown(screen.getByRole('slider'), { key });
    expect(onSelectWeek).toHaveBeenCalledExactlyOnceWith(week);
  });

  test('does not move by keys that belong to the app', () => {
    const { onSelectWeek } = showChart({ lines: [line('a', 'A')] });
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'ArrowRight', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'z' });
    expect(onSelectWeek).not.toHaveBeenCalled();
  });

  test('stays on the axis, and is not reported where it does not change', () => {
    const { onSelectWeek } = showChart({ lines: [line('a', 'A')], selectedWeek: 400 });
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuenow')).toBe('29');
    fireEvent.keyDown(slider, { key: 'End' });
    expect(onSelectWeek).not.toHaveBeenCalled();
  });

  test('is announced with the values of every line while the chart has the focus', () => {
    showChart({ lines: [line('a', 'A'), { ...line('b', 'B'), band90: undefined }] });
    expect(live()).toBe('');
    act(() => screen.getByRole('slider').focus());
    expect(live()).toBe('Week 10, 5 May 2025. A: 510, 90 % of runs between 500 and 520. B: 510');
  });

  test('is announced with what the bands hold where that is not runs', () => {
    showChart({ lines: [{ ...line('a', 'A'), bandOf: 'predictions' }] });
    act(() => screen.getByRole('slider').focus());
    expect(live()).toBe('Week 10, 5 May 2025. A: 510, 90 % of the predictions between 500 and 520');
    fireEvent.click(screen.getByRole('button', { name: 'Show as table: Homicides' }));
    expect(screen.getByRole('table').textContent).toContain('A, 90 % of the predictions');
  });

  test('tells no number of bands that are about to be replaced, by voice or in the table', () => {
    showChart({ lines: [{ ...line('a', 'A'), bandsBehind: true }] });
    act(() => screen.getByRole('slider').focus());
    expect(live()).toBe('Week 10, 5 May 2025. A: 510');
    fireEvent.click(screen.getByRole('button', { name: 'Show as table: Homicides' }));
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(3);
  });

  test('cannot be chosen where nobody listens', () => {
    renderWithText(<TimeChart title="T" unit="u" x={x} lines={[]} selectedWeek={0} decimals={0} />);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the table behind a chart', () => {
  test('has a row per week with the band in its own column', () => {
    showChart({ lines: [line('a', 'A')] });
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show as table: Homicides' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(31);
    expect(cells(rows[0])).toEqual(['Week', 'From', 'A', 'A, 90 % of runs']);
    expect(cells(rows[2])).toEqual(['1', '3 March 2025', '501', '491 to 511']);
    fireEvent.click(screen.getByRole('button', { name: 'Show as chart: Homicides' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('has whole months only, which are also all that is told of', () => {
    showChart({
      x: { ...x, weeks: 11, resolution: 'monthly', months: ['2025-03', '2025-04'] },
      lines: [{ id: 'a', label: 'A', colour: 'red', dash: '', values: [2484, 2100] }],
      selectedWeek: 10,
    });
    expect(document.body.textContent).toContain(
      'by whole month from March 2025 to April 2025. A: 2,484 at the start, 2,100 at the end',
    );
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('April 2025');
  });

  test('has a row per month where the chart is monthly', () => {
    showChart({
      x: { ...x, resolution: 'monthly', months: ['2025-02', '2025-03'] },
      lines: [{ id: 'a', label: 'A', colour: 'red', dash: '', values: [1234.5, NaN] }],
      decimals: 1,
    });
    fireEvent.click(screen.getByRole('button', { name: /Show as table/ }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(cells)).toEqual([
      ['Month', 'A'],
      ['February 2025', '1,234.5'],
      ['March 2025', '–'],
    ]);
  });
});

interface Shown {
  readonly x?: TimeSpan;
  readonly lines: readonly ChartLine[];
  readonly observed?: Observed;
  readonly events?: Parameters<typeof TimeChart>[0]['events'];
  readonly selectedWeek?: number;
  readonly decimals?: number;
}

function showChart(shown: Shown, language: 'en' | 'es' = 'en') {
  const onSelectWeek = vi.fn<(week: number) => void>();
  renderWithText(
    <TimeChart
      title="Homicides"
      unit="per week"
      x={shown.x ?? x}
      lines={shown.lines}
      observed={shown.observed}
      events={shown.events}
      selectedWeek={shown.selectedWeek ?? 10}
      onSelectWeek={onSelectWeek}
      decimals={shown.decimals ?? 0}
    />,
    language,
  );
  return { onSelectWeek };
}

/** 500 rising by one a week, with a band of ten either way. */
function line(id: string, label: string): ChartLine {
  const values = Float64Array.from({ length: 30 }, (_, week) => 500 + week);
  const band90 = {
    low: values.map((value) => value - 10),
    high: values.map((value) => value + 10),
  };
  return { id, label, colour: 'var(--bb-series-1)', dash: '', values, band90 };
}

function summary(): string {
  const id = screen.getByRole('figure').getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

function live(): string {
  return screen.getByRole('figure').querySelector('[aria-live]')?.textContent ?? '';
}

function cells(row: HTMLElement | undefined): readonly (string | null)[] {
  return [...(row?.children ?? [])].map(({ textContent }) => textContent);
}
