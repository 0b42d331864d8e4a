import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TimelineTrack, type TimelineTrackProps } from '../../../renderer/ui/index';
import {
  handleStretch,
  markWidth,
  rowsOf,
  writtenTicks,
} from '../../../renderer/ui/timeline-layout';
import { renderInLibrary } from './render';

describe('marks of a timeline', () => {
  test('share a row where there is room', () => {
    const stretches = [
      { left: 0, width: 50 },
      { left: 60, width: 50 },
    ];
    expect(rowsOf(stretches, 4)).toEqual([0, 0]);
  });

  test('take another row where they would meet, and the first that is free again', () => {
    const stretches = [
      { left: 20, width: 50 },
      { left: 0, width: 50 },
      { left: 60, width: 50 },
    ];
    expect(rowsOf(stretches, 4)).toEqual([1, 0, 0]);
  });

  test('are no wider than allowed', () => {
    expect(markWidth('', 190)).toBe(26);
    expect(markWidth('x'.repeat(200), 190)).toBe(190);
  });
});

describe('the dates along a timeline', () => {
  const handle = handleStretch(300, 100, 'middle');

  test('keep clear of the week that is looked at, whichever way its words lie', () => {
    expect(handle).toEqual({ left: 250, width: 100 });
    expect(handleStretch(0, 100, 'start')).toEqual({ left: 0, width: 100 });
    expect(handleStretch(600, 100, 'end')).toEqual({ left: 500, width: 100 });
    const ticks = [190, 240, 345, 350].map((left) => ({ left, width: 50 }));
    expect(writtenTicks(ticks, handle, 600)).toEqual([true, false, false, true]);
  });

  test('are left out where they would meet, or run off the track', () => {
    const ticks = [0, 40, 60, 590].map((left) => ({ left, width: 50 }));
    expect(writtenTicks(ticks, handle, 600)).toEqual([true, false, true, false]);
  });
});

describe('an event on the timeline', () => {
  beforeEach(measureTracks);

  test('is moved by arrow keys, a step of undo per key', async () => {
    const { log } = showTrack();
    mark().focus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowLeft}{/Shift}');
    expect(log).toEqual(['start a', 'a to 11', 'end a', 'start a', 'a to 7', 'end a']);
  });

  test('goes to the ends and no further', async () => {
    const { log } = showTrack();
    mark().focus();
    await userEvent.keyboard('{End}{PageUp}{Home}');
    expect(log.filter((entry) => entry.includes('to'))).toEqual(['a to 100', 'a to 0']);
  });

  test('is dragged in one step of undo, and not opened by that', () => {
    const { log } = showTrack();
    drag(mark(), 100, [120, 150, 148]);
    expect(log).toEqual(['start a', 'a to 12', 'a to 15', 'end a']);
  });

  test('is opened by a press without a move, and by Enter', async () => {
    const { log } = showTrack();
    drag(mark(), 100, []);
    mark().focus();
    await userEvent.keyboard('{Enter}');
    expect(log).toEqual(['open a', 'open a']);
  });

  test('is removed by Delete', async () => {
    const { log } = showTrack();
    mark().focus();
    await userEvent.keyboard('{Delete}');
    expect(log).toEqual(['remove a']);
  });

  test('cannot be moved or removed where it is fixed', async () => {
    const { log } = showTrack({ isFixed: true });
    mark().focus();
    await userEvent.keyboard('{ArrowRight}{Delete}');
    drag(mark(), 100, [200]);
    expect(log.filter((entry) => !entry.startsWith('open'))).toEqual([]);
  });

  test('is read out anew after a move', async () => {
    showTrack();
    mark().focus();
    await userEvent.keyboard('{ArrowRight}');
    const live = document.querySelector('[aria-live]');
    expect(live?.textContent).toBe('Handover of 29, week 11');
  });
});

describe('the week on the timeline', () => {
  beforeEach(measureTracks);

  test('is chosen by keyboard', () => {
    const { log } = showTrack();
    const axis = screen.getByRole('slider', { name: 'Week' });
    for (const key of ['ArrowLeft', 'PageUp', 'Home', 'End']) fireEvent.keyDown(axis, { key });
    expect(log).toEqual(['week 19', 'week 33', 'week 0', 'week 100']);
  });

  test('is where an event is added', async () => {
    const { log } = showTrack();
    await userEvent.click(screen.getByRole('button', { name: 'Add event' }));
    expect(log).toEqual(['add 20']);
  });
});

/** jsdom lays nothing out: every track is 1,000 pixels wide, ten a week. */
function measureTracks(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly report: ResizeObserverCallback) {}
      observe(target: Element) {
        const contentRect = { x: 0, y: 0, width: 1000, height: 100 };
        const entry = { target, contentRect } as unknown as ResizeObserverEntry; // all that is read
        this.report([entry], this); // only handed back
      }
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    run(0);
    return 0;
  });
  HTMLElement.prototype.setPointerCapture = () => {};
}

function mark(): HTMLElement {
  return screen.getByRole('button', { name: /Handover of 29/ });
}

function drag(element: HTMLElement, from: number, stops: readonly number[]): void {
  fireEvent.pointerDown(element, { button: 0, clientX: from, pointerId: 1 });
  for (const clientX of stops) fireEvent.pointerMove(element, { clientX, pointerId: 1 });
  fireEvent.pointerUp(element, { pointerId: 1 });
  fireEvent.click(element);
}

function showTrack(event: { readonly isFixed?: boolean } = {}) {
  const log: string[] = [];
  renderInLibrary(<Track log={log} {...event} />);
  return { log };
}

function Track({ log, isFixed }: { log: string[]; isFixed?: boolean }) {
  const [week, setWeek] = useState(10);
  const handlers: Partial<TimelineTrackProps> = {
    onMoveStart: (id) => log.push(`start ${id}`),
    onMove: (id, to) => {
      log.push(`${id} to ${to}`);
      setWeek(to);
    },
    onMoveEnd: (id) => log.push(`end ${id}`),
    onOpen: (id) => log.push(`open ${id}`),
    onRemove: (id) => log.push(`remove ${id}`),
    onAdd: (at) => log.push(`add ${at}`),
  };
  return (
    <TimelineTrack
      weeks={101}
      ticks={[{ week: 18, label: 'Jul 2025' }]}
      events={[
        {
          id: 'a',
          week,
          label: '29 · CJNG',
          spoken: `Handover of 29, week ${week}`,
          glyph: 'handover',
          isFixed,
        },
      ]}
      facts={[{ week: 0, label: 'Handover of 29 in reality' }]}
      selectedWeek={20}
      onSelectWeek={(to) => log.push(`week ${to}`)}
      texts={{
        title: 'Timeline',
        add: 'Add event',
        scrub: 'Week',
        selected: '14 July 2025',
        facts: 'What happened',
        hint: 'Arrow keys move it.',
        empty: 'No events yet.',
      }}
      {...handlers}
    />
  );
}
