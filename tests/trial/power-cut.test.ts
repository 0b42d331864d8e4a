/** A4: the power is cut after every call of a save. */
import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { testFolder } from '../main/files/folder';
import { faultyDisk, whyNoFaults } from './disk';
import { readCalls, statesAfterCut, type DiskCall, type Left } from './power-cut';
import { record } from './record';
import { saveOnce, type OneSave } from './writer-program';

vi.setConfig({ testTimeout: 300_000 });

const WHAT = 'power cut after every call of a save';

interface Found {
  readonly prefixes: number;
  readonly states: number;
  /** States that are neither the old file nor the new one; after the answer "saved", anything but the new one. */
  readonly bad: number;
}

/** Saves once for real, and looks at every state that a cut could have left. */
async function cutEverywhere(how: OneSave['how'], existed: boolean, size: number): Promise<Found> {
  const { folder, at, write } = testFolder();
  const file = at('a.blowback');
  const log = testFolder().at('calls');
  if (existed) write('a.blowback', '3 zzz');
  expect(await saveOnce({ how, file, size, env: faultyDisk({ folder, log }) })).toBe(true);
  const whole = fs.statSync(file).size;
  const calls = readCalls(fs.readFileSync(log, 'utf8'), folder, existed ? ['a.blowback'] : []);
  const old: Left = existed ? 'old' : 'nothing';
  return prefixesOf(calls).reduce<Found>(
    (found, prefix) => {
      const states = statesAfterCut(prefix, file, existed);
      const good = prefix.length === calls.length ? [whole] : [old, whole];
      const bad = states.filter((state) => !good.includes(state)).length;
      return {
        prefixes: found.prefixes + 1,
        states: found.states + states.length,
        bad: found.bad + bad,
      };
    },
    { prefixes: 0, states: 0, bad: 0 },
  );
}

function prefixesOf(calls: readonly DiskCall[]): readonly (readonly DiskCall[])[] {
  return Array.from({ length: calls.length + 1 }, (_, length) => calls.slice(0, length));
}

describe('A4: a power cut at any moment of a save', () => {
  it('leaves the old file or the new one, and after the answer only the new one', async () => {
    const skipped = whyNoFaults();
    if (skipped !== undefined) return record({ promise: 'A4', what: WHAT, skipped });
    const found: Found[] = [];
    for (const existed of [true, false])
      for (const size of [10, 300_000, 5_000_000])
        found.push(await cutEverywhere('saver', existed, size));
    const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0);
    const unsynced = await cutEverywhere('unsynced', true, 1_000);
    const inPlace = await cutEverywhere('in-place', true, 1_000);
    const losses = sum(({ bad }) => bad);
    record({
      promise: 'A4',
      what: WHAT,
      cases: sum(({ states }) => states),
      faults: sum(({ prefixes }) => prefixes),
      losses,
      control: `without fsync ${unsynced.bad} bad states, in place ${inPlace.bad}`,
    });
    expect(sum(({ states }) => states)).toBeGreaterThan(50);
    expect(losses).toBe(0);
    expect(Math.min(unsynced.bad, inPlace.bad)).toBeGreaterThan(0);
  });
});
