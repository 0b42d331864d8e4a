/** D2: scenarios at random, every quantity of every week looked at: finite, within its bounds, shared out whole. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mexico, type Model, type Setting } from '../../models';
import { cachedDriver } from '../../models/engine/drivers';
import { passWeek } from '../../models/engine/pass-week';
import { prepare } from '../../models/engine/prepare';
import { anyPolicy, anySetting, plannedFor } from './setting-arbitrary';
import { record, times } from '../trial/record';

vi.setConfig({ testTimeout: 7_200_000 });

const SCENARIOS = times(10_000, 100_000);

/** Scenarios with rules switched off or scaled are compiled anew each, which costs a hundred times as much. */
const REBUILT_EVERY = 100;

/** The kernel's two runs abreast. */
const LANES = 2;

const places = mexico.indices.find(({ id }) => id === 'state')?.cells.length ?? 0;

/** What is wrong in two runs of a scenario, in words; the bounds are those of the true model. */
function wrongIn(setting: Setting, model: Model = mexico): string | undefined {
  const plan = plannedFor(setting, model);
  const driver = cachedDriver({ plan, lanes: LANES });
  prepare(driver, plan, { central: false, firstRun: 0 });
  const dataOf = (id: string) => driver.machine.quantities.get(id)?.data ?? new Float64Array();
  for (let week = 0; week < setting.weeks; week += 1) {
    passWeek(driver, plan, week);
    for (const { id, min = -Infinity, max = Infinity } of mexico.quantities)
      for (const value of dataOf(id)) {
        // A split averages what joins an organisation with what is there; that rounds in the last bits.
        const slack = 1e-12 * Math.abs(value);
        if (!Number.isFinite(value) || value < min - slack || value > max + slack)
          return `week ${week}: ${id} is ${value}; allowed is ${min} to ${max}`;
      }
    const sums = new Float64Array(places * LANES);
    dataOf('presence').forEach((share, at) => (sums[at % sums.length] += share));
    const whole = sums.findIndex((sum) => Math.abs(sum - 1) > 1e-9);
    if (whole >= 0) return `week ${week}: the shares of a state add up to ${sums[whole]}`;
  }
  return undefined;
}

/** The model without the bounds of its quantities. */
const unbounded: Model = {
  ...mexico,
  quantities: mexico.quantities.map(({ min: _min, max: _max, ...quantity }) => quantity),
};

/** The model in which the part of a split organisation takes the whole territory along. */
const doubling: Model = {
  ...mexico,
  quantities: mexico.quantities.map((quantity) =>
    quantity.id === 'presence' ? { ...quantity, onSplit: 'copy' } : quantity,
  ),
};

/** How many scenarios of so many a wrong model spoils. */
function noticed(model: Model, scenarios: number): number {
  const settings = fc.sample(anyPolicy(60), { numRuns: scenarios, seed: 1 });
  return settings.filter((setting) => wrongIn(setting, model) !== undefined).length;
}

describe('D2: scenarios at random', () => {
  it('have finite numbers within their bounds, and share out no more than there is', () => {
    const short = anyPolicy(16);
    const any = anySetting(16);
    let wrong = 0;
    let first: string | undefined;
    let at = 0;
    while (at < SCENARIOS) {
      const settings = fc.sample(
        at % REBUILT_EVERY === 0 ? any : short,
        at % REBUILT_EVERY === 0 ? 1 : REBUILT_EVERY - 1,
      );
      for (const setting of settings) {
        const found = wrongIn(setting);
        if (found !== undefined) wrong += 1;
        first ??= found;
      }
      at += settings.length;
    }
    const [loose, doubled] = [noticed(unbounded, 40), noticed(doubling, 40)];
    record({
      promise: 'D2',
      what: 'random scenarios, two runs each: finite, in range, shared out whole',
      cases: at,
      faults: 0,
      losses: wrong,
      control: `of 40: without bounds ${loose} wrong, with territory doubled by splits ${doubled}`,
    });
    expect(first).toBe(undefined);
    expect(Math.min(loose, doubled)).toBeGreaterThan(0);
  });
});
