import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralRun, ensembleSlice, mexico, type Setting } from '../../models';
import { cachedDriver } from '../../models/engine/drivers';
import { passWeek } from '../../models/engine/pass-week';
import { prepare } from '../../models/engine/prepare';
import { EXISTENCE } from '../../models/engine/program/build-machine';
import { total, walk, type Sight } from '../models/walk';
import { anySetting, cases, minutes, plannedFor } from './setting-arbitrary';

/** Where the leaders of an organisation can be: every one of them is in one of these. */
const WHEREABOUTS = [
  'free',
  'imprisoned',
  'in-us',
  'negotiating',
  'pleaded',
  'witnesses',
  'silent',
];
/** Rules that make a leader of someone who was none, or bury one; all others only move them. */
const MAKE_OR_BURY = ['succession', 'arrests-fill-prisons', 'killing', 'planned-killing'];

const places = mexico.indices.find(({ id }) => id === 'state')?.cells.length ?? 0;

/** Walks the central run and one run of the ensemble of any setting of up to `weeks` weeks. */
function inAnyRun(
  weeks: number,
  numRuns: number,
  hold: (setting: Setting, run?: number) => void,
): void {
  fc.assert(
    fc.property(anySetting(weeks), fc.nat(50), (setting, run) => {
      hold(setting);
      hold(setting, run);
    }),
    cases(numRuns),
  );
}

/** The first quantity that is not finite or not within its bounds, in words. */
function astray({ of, week }: Sight): string | undefined {
  for (const { id, min = -Infinity, max = Infinity } of mexico.quantities) {
    for (const value of of(id)) {
      // A split averages what joins an organisation with what is there; that rounds in the last bits.
      const slack = 1e-12 * Math.abs(value);
      if (Number.isFinite(value) && value >= min - slack && value <= max + slack) continue;
      return `week ${week}: ${id} is ${value}; allowed is ${min} to ${max}`;
    }
  }
  return undefined;
}

describe('D2: every number of a run', () => {
  it('is finite and within its bounds, for any setting', minutes, () => {
    inAnyRun(60, 25, (setting, run) => {
      let found: string | undefined;
      walk(plannedFor(setting), run, (sight) => {
        found ??= astray(sight);
      });
      expect(found).toBe(undefined);
    });
  });

  it('is finite in every series, with every lever at one of its ends', minutes, () => {
    const ends = fc.array(fc.boolean(), {
      minLength: mexico.levers.length,
      maxLength: mexico.levers.length,
    });
    fc.assert(
      fc.property(
        ends,
        fc.nat(4294967295),
        fc.nat(mexico.starts.length - 1),
        (high, seed, start) => {
          const levers = mexico.levers.flatMap(({ id, min, max, over }, at) => {
            const cells = mexico.indices.find((one) => one.id === over)?.cells;
            const ids = cells === undefined ? [id] : cells.map((cell) => `${id}.${cell.id}`);
            return ids.map((one) => [one, [{ week: 0, value: high[at] ? max : min }]] as const);
          });
          const plan = plannedFor({
            seed,
            start: mexico.starts[start].id,
            weeks: 104,
            levers: Object.fromEntries(levers),
            events: [],
            assumptions: { strengths: {}, parameters: {} },
          });
          const { series } = centralRun(plan);
          const drawn = ensembleSlice(plan, { from: 0, runs: 8 }).series;
          const wrong = [...Object.entries(series), ...Object.entries(drawn)].filter(
            ([, column]) => !column.every(Number.isFinite),
          );
          expect(wrong.map(([id]) => id)).toEqual([]);
        },
      ),
      cases(6),
    );
  });
});

describe('D2: what is shared out', () => {
  it('adds up: presence makes a whole in every state', minutes, () => {
    inAnyRun(60, 10, (setting, run) => {
      let worst = 0;
      walk(plannedFor(setting), run, ({ of }) => {
        const presence = of('presence');
        for (let state = 0; state < places; state += 1) {
          const shares = presence.filter((_, cell) => cell % places === state);
          worst = Math.max(worst, Math.abs(total(shares) - 1));
        }
      });
      expect(worst).toBeLessThan(1e-9);
    });
  });

  it(
    'is kept: members come and go only by rules that say so, never by a split or an ending',
    minutes,
    () => {
      inAnyRun(60, 10, (setting, run) => {
        let before = 0;
        let worst = 0;
        walk(plannedFor(setting), run, ({ of, machine, week }) => {
          const now = total(of('members'));
          const flowed = total(machine.changes.get('members')?.data ?? []);
          const bounded = total(machine.limits.get('members')?.data ?? []);
          if (week >= 0)
            worst = Math.max(worst, Math.abs(now - before - flowed - bounded) / before);
          before = now;
        });
        expect(worst).toBeLessThan(1e-12);
      });
    },
  );

  it(
    'is kept: a leader is somewhere, until a rule that says so makes or buries one',
    minutes,
    () => {
      inAnyRun(40, 6, (setting, run) => {
        expect([...creators(setting, run)].filter((rule) => !MAKE_OR_BURY.includes(rule))).toEqual(
          [],
        );
      });
    },
  );

  it('exists whole or not at all in an ensemble, and in shares in the central run', minutes, () => {
    inAnyRun(60, 8, (setting, run) => {
      walk(plannedFor(setting), run, ({ of, active }) => {
        const existence = of(EXISTENCE);
        existence.forEach((share, slot) => {
          if (!active.includes(slot)) expect(share).toBe(0);
          else if (run !== undefined) expect(share).toBe(1);
          else expect(share).toBeGreaterThan(0);
        });
      });
    });
  });
});

/** The rules (or `bounds`) that changed how many leaders there are in all. */
function creators(setting: Setting, run: number | undefined): ReadonlySet<string> {
  const plan = plannedFor(setting);
  const driver = cachedDriver({ plan, lanes: 1, keepsLedger: true, engine: 'interpreter' });
  prepare(driver, plan, { central: run === undefined, firstRun: run ?? 0 });
  const found = new Set<string>();
  for (let week = 0; week < setting.weeks; week += 1) {
    passWeek(driver, plan, week);
    // What a bound gives or takes here is a leader from nowhere, or one lost; rounding aside.
    const limits = WHEREABOUTS.flatMap((id) => [...(driver.machine.limits.get(id)?.data ?? [])]);
    if (limits.some((amount) => Math.abs(amount) > 1e-9)) found.add('bounds');
    for (const { rule, contributions } of driver.machine.parts) {
      const moved = contributions
        .filter(({ quantity }) => WHEREABOUTS.includes(quantity))
        .map(({ amount }) => total(amount.data));
      const size = moved.reduce((sum, one) => sum + Math.abs(one), 0);
      if (Math.abs(total(moved)) > 1e-9 * Math.max(1, size)) found.add(rule.id);
    }
  }
  return found;
}
