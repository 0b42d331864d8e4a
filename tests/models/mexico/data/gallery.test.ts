import { describe, expect, it } from 'vitest';
import {
  gallery,
  levers,
  organisations,
  ranks,
  starts,
  states,
} from '../../../../models/mexico/data';
import type { ScheduledEvent } from '../../../../models/engine/setting';
import { cellsOf, dayNumber, kebab, total } from './tallies';

const promised = [
  'no-handover',
  'handover-29',
  'three-waves',
  'handover-witness-deals',
  'handover-prisons-hardened-first',
  'kingpin-captures',
  'root-causes',
  'prevention',
  'confrontation',
  'purge-the-protectors',
];
const scenarios = gallery.flatMap((entry) =>
  entry.scenarios.map((scenario) => ({ entry, scenario })),
);

describe('the gallery', () => {
  it('offers what was promised, each under its own id', () => {
    expect(gallery.map(({ id }) => id).toSorted()).toEqual(promised.toSorted());
  });

  it('has 29, 26 and 37 prisoners in the weeks of the real handovers', () => {
    const events = scenarioOf('three-waves');
    const weekOf = (iso: string) => Math.floor((dayNumber(iso) - dayNumber('2025-02-24')) / 7);
    const weeks = [...new Set(events.map(({ week }) => week))];
    expect(weeks).toEqual(['2025-02-27', '2025-08-12', '2026-01-20'].map(weekOf));
    expect(
      weeks.map((week) =>
        total(events.filter((one) => one.week === week).map(({ count }) => count)),
      ),
    ).toEqual([29, 26, 37]);
  });

  it('hands over 29 in week 0, and in week 12 once prisons are harder from week 0', () => {
    expect(total(scenarioOf('handover-29').map(({ count }) => count))).toBe(29);
    const hardened = gallery.find(({ id }) => id === 'handover-prisons-hardened-first')
      ?.scenarios[0];
    expect(hardened?.levers['prison-hardness']).toEqual([{ week: 0, value: 0.85 }]);
    expect(new Set(hardened?.events.map(({ week }) => week))).toEqual(new Set([12]));
    expect(total(hardened?.events.map(({ count }) => count) ?? [])).toBe(29);
  });
});

describe.each(gallery.map((entry) => [entry.id, entry] as const))('the entry %s', (id, entry) => {
  it('has its own scenario first and a baseline among its scenarios', () => {
    const ids = entry.scenarios.map((scenario) => scenario.id);
    expect(ids[0]).toBe(id);
    expect(ids).toContain(entry.baseline);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of ids) expect(one).toMatch(kebab);
  });

  it('starts somewhere, ends in time, and asks something', () => {
    expect(starts.map((start) => start.id)).toContain(entry.start);
    expect(entry.weeks).toBeGreaterThanOrEqual(52);
    expect(entry.weeks).toBeLessThanOrEqual(520);
    expect(entry.sentence).toMatch(/^[0-9A-Z].*[.?]$/);
    expect(new Set([entry.hero, ...entry.charts]).size).toBe(entry.charts.length + 1);
  });
});

describe.each(scenarios.map((one) => [`${one.entry.id} / ${one.scenario.id}`, one] as const))(
  'the scenario %s',
  (_name, { entry, scenario }) => {
    it('moves levers within their range', () => {
      const cells = new Set<string>(states.map(({ id }) => id));
      for (const [key, changes] of Object.entries(scenario.levers)) {
        const [id, cell] = key.split('.');
        const lever = levers.find((one) => one.id === id);
        expect(lever, key).toBeDefined();
        expect(cell === undefined ? undefined : 'state').toBe(lever?.over);
        expect(cell === undefined || cells.has(cell)).toBe(true);
        for (const { week, value } of changes) {
          expect(week).toBeLessThan(entry.weeks);
          expect(value).toBeGreaterThanOrEqual(lever?.min ?? Infinity);
          expect(value).toBeLessThanOrEqual(lever?.max ?? -Infinity);
        }
      }
    });

    it('has events with unique ids, before the end, and no more bosses than there are', () => {
      const ids = scenario.events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const taken = new Map<string, number>();
      for (const event of scenario.events) {
        expect(event.id).toMatch(kebab);
        expect(event.week).toBeLessThan(entry.weeks);
        expect(Number.isInteger(event.count) && event.count >= 1).toBe(true);
        const stock = event.kind === 'handover' ? 'imprisoned' : 'free';
        const place = `${stock}/${event.cells['organisation']}/${event.cells['rank']}`;
        taken.set(place, (taken.get(place) ?? 0) + event.count);
      }
      for (const [place, count] of taken)
        expect(count, place).toBeLessThanOrEqual(there(entry.start, place));
    });
  },
);

function scenarioOf(id: string): readonly ScheduledEvent[] {
  return gallery.find((entry) => entry.id === id)?.scenarios[0]?.events ?? [];
}

function there(startId: string, place: string): number {
  const [stock = '', organisation, rank] = place.split('/');
  const start = starts.find(({ id }) => id === startId);
  const row = organisations.findIndex(({ id }) => id === organisation);
  const column = ranks.findIndex(({ id }) => id === rank);
  if (start === undefined || row < 0 || column < 0) return NaN;
  return (
    cellsOf(start, stock, organisations.length * ranks.length)[row * ranks.length + column] ?? NaN
  );
}
