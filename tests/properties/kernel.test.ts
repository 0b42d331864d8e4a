import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralRun, ensembleSlice } from '../../models';
import type { Ledger } from '../../models/engine/answer';
import { sameBits } from './both-answers';
import { anySetting, cases, minutes, plannedFor } from './setting-arbitrary';

type Columns = Readonly<Record<string, Float64Array>>;

/** The series in which two answers differ in any bit. */
function differing(a: Columns, b: Columns): readonly string[] {
  return Object.keys(a).filter((id) => !sameBits(a[id], b[id]));
}

/** A ledger as columns, by series and rule. */
function entriesOf(ledger: Ledger = {}): Columns {
  return Object.fromEntries(
    Object.entries(ledger).flatMap(([series, { byRule }]) =>
      Object.entries(byRule).map(([rule, column]) => [`${series} ${rule}`, column] as const),
    ),
  );
}

describe('the kernel', () => {
  it('gives the bits and the events of the interpreter, for any setting', minutes, () => {
    fc.assert(
      fc.property(anySetting(40), fc.nat(1000), (setting, from) => {
        const plan = plannedFor(setting);
        const request = { from, runs: 5 };
        const [run, reference] = (['kernel', 'interpreter'] as const).map((engine) => ({
          central: centralRun(plan, { engine, ledger: true }),
          slice: ensembleSlice(plan, { ...request, engine }),
        }));
        expect(differing(run.central.series, reference.central.series)).toEqual([]);
        expect(differing(run.slice.series, reference.slice.series)).toEqual([]);
        const [kept, expected] = [run, reference].map(({ central }) => entriesOf(central.ledger));
        expect(Object.keys(kept).sort()).toEqual(Object.keys(expected).sort());
        expect(differing(kept, expected)).toEqual([]);
        expect(run.central.events).toEqual(reference.central.events);
      }),
      cases(12),
    );
  });
});
