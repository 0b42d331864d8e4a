import { describe, expect, it } from 'vitest';
import {
  annualHomicides,
  levers,
  organisations,
  starts,
  states,
} from '../../../../models/mexico/data';
import { cellsOf, dayNumber, total, weekday } from './tallies';

const O = organisations.length;
const S = states.length;

const sizes = {
  members: O,
  cohesion: O,
  'cohesion-norm': O,
  free: O * 3,
  'free-norm': O * 3,
  imprisoned: O * 3,
  'in-us': O,
  negotiating: O,
  pleaded: O,
  witnesses: O,
  anger: O,
  fear: O,
  war: O,
  presence: O * S,
  ordinary: S,
  organised: S,
  standing: S,
  unevenness: S,
  unsteadiness: S,
  restlessness: 1,
  momentum: 1,
  season: 1,
  'season-rise': 1,
  'usual-seizures': 1,
  'usual-purges': 1,
  protection: O * 9,
  'protection-norm': O * 9,
  exposure: 9,
  'tariff-risk': 1,
  relief: 1,
  approval: 1,
  'approval-norm': 1,
  'room-for-action': 1,
  backlash: 1,
  'prevention-stock': 1,
  'prison-control': 1,
  'cumulative-homicides': 1,
} as const;

/** May be negative: a falling trend, winter. */
const signed = ['momentum', 'season', 'season-rise'] as const;

const shares = [
  'cohesion',
  'fear',
  'war',
  'presence',
  'protection',
  'exposure',
  'tariff-risk',
  'relief',
  'approval',
  'room-for-action',
  'backlash',
  'prevention-stock',
  'prison-control',
] as const;

describe('the starts', () => {
  it('are the five promised, the default first', () => {
    expect(starts.map(({ id, date }) => [id, date])).toEqual([
      ['2025-02', '2025-02-24'],
      ['2018-12', '2018-12-31'],
      ['2022-01', '2022-01-03'],
      ['2024-09', '2024-09-30'],
      ['2025-06', '2025-06-30'],
    ]);
  });
});

describe.each(starts.map((start) => [start.id, start] as const))('the start %s', (id, start) => {
  it('begins on a Monday', () => {
    expect(weekday(start.date)).toBe(0);
  });

  it('gives every stock one number or one per cell', () => {
    expect(Object.keys(start.initial).toSorted()).toEqual(Object.keys(sizes).toSorted());
    for (const [key, size] of Object.entries(sizes)) {
      for (const value of cellsOf(start, key, size)) {
        const isSigned = (signed as readonly string[]).includes(key);
        expect(Number.isFinite(value) && (isSigned || value >= 0), `${key} ${value}`).toBe(true);
      }
    }
  });

  it('keeps shares and indices between 0 and 1', () => {
    for (const key of shares) {
      for (const value of cellsOf(start, key, sizes[key]))
        expect(value, key).toBeLessThanOrEqual(1);
    }
  });

  it('divides the territory of every state exactly, with something left to local groups', () => {
    const presence = cellsOf(start, 'presence', O * S);
    states.forEach((state, at) => {
      const held = organisations.map((_, organisation) => presence[organisation * S + at] ?? NaN);
      expect(total(held), state.id).toBe(1);
      expect(held.at(-1), state.id).toBeGreaterThanOrEqual(0.05);
    });
  });

  it('gives organised crime about 60 % of homicides, 40 to 75 % in each state, more where it is at war within', () => {
    const ordinary = cellsOf(start, 'ordinary', S);
    const organised = cellsOf(start, 'organised', S);
    const share = total(organised) / (total(ordinary) + total(organised));
    expect(share).toBeGreaterThan(0.57);
    expect(share).toBeLessThan(0.65);
    states.forEach((state, at) => {
      const one = (organised[at] ?? 0) / ((ordinary[at] ?? 0) + (organised[at] ?? 0));
      expect(one, state.id).toBeGreaterThanOrEqual(0.4 - 1e-9);
      const atWar = state.id === 'SIN' && start.date > '2024-09-09';
      expect(one, state.id).toBeLessThanOrEqual(atWar ? 0.96 : 0.75 + 1e-9);
    });
  });

  it('counts leaders and prisoners whole, about 600 of them in Mexican prisons', () => {
    for (const key of [
      'free',
      'imprisoned',
      'in-us',
      'negotiating',
      'pleaded',
      'witnesses',
    ] as const) {
      for (const value of cellsOf(start, key, sizes[key]))
        expect(Number.isInteger(value), key).toBe(true);
    }
    const imprisoned = total(cellsOf(start, 'imprisoned', O * 3));
    expect(imprisoned).toBeGreaterThan(500);
    expect(imprisoned).toBeLessThan(650);
  });

  it('has a running total that follows INEGI, scaled to the 480,000 of February 2025', () => {
    const expected =
      id === '2025-06' ? 480_000 + victimsBetween() : 0.9748 * deathsUntil(start.date);
    const [known = NaN] = cellsOf(start, 'cumulative-homicides', 1);
    expect(Math.abs(known / expected - 1)).toBeLessThan(0.002);
  });

  it('has lever values that the levers allow', () => {
    for (const [key, value] of Object.entries(start.levers ?? {})) {
      const lever = levers.find((one) => one.id === key);
      expect(lever, key).toBeDefined();
      expect(value).toBeGreaterThanOrEqual(lever?.min ?? Infinity);
      expect(value).toBeLessThanOrEqual(lever?.max ?? -Infinity);
      expect(value, key).not.toBe(lever?.default);
    }
  });
});

describe('the war inside Sinaloa', () => {
  it('is open only in the starts after 9 September 2024, and always linked to the parent', () => {
    const chapitos = organisations.findIndex(({ id }) => id === 'chapitos');
    for (const start of starts) {
      const war = cellsOf(start, 'war', O);
      expect(war[chapitos], start.id).toBe(start.date > '2024-09-09' ? 1 : 0);
      expect(total(war)).toBe(war[chapitos]);
      expect(start.parents).toEqual({ chapitos: 'mayiza' });
    }
  });
});

describe('members at the starts', () => {
  it('follow the cartel-size study: 173,800 in January 2022, about 153,000 at the end of 2018', () => {
    expect(membersOf('2022-01')).toBe(173_800);
    expect(membersOf('2018-12')).toBeGreaterThan(146_800);
    expect(membersOf('2018-12')).toBeLessThan(153_100);
  });

  it('grow from start to start', () => {
    const inTime = starts.toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date));
    const members = inTime.map((start) => membersOf(start.id));
    expect(members).toEqual(members.toSorted((a, b) => a - b));
  });
});

function membersOf(id: string): number {
  const start = starts.find((one) => one.id === id);
  return start === undefined ? NaN : total(cellsOf(start, 'members', O));
}

/** INEGI deaths from December 2006 to a date; 2025 by the victims of its first months and a tenth. */
function deathsUntil(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const whole = annualHomicides.filter((one) => one.year > 2006 && one.year < year);
  const begun = annualHomicides.find((one) => one.year === year);
  const share = (dayNumber(iso) - dayNumber(`${year}-01-01`)) / 365;
  const first = annualHomicides[0]?.value ?? NaN;
  const current = begun === undefined ? (2389 + 2099 * (23 / 28)) * 1.1 : begun.value * share;
  return first / 12 + total(whole.map(({ value }) => value)) + current;
}

/** Victims from 24 February to 30 June 2025. */
function victimsBetween(): number {
  return 2099 * (5 / 28) + 2322 + 1973 + 2001 + 1968;
}
