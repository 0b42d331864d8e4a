import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralRun,
  documentFromGallery,
  ensembleSlice,
  gallery,
  mexico,
  settingOf,
  type ScheduledEvent,
} from '../../models';
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

/** Small enough to end when all its leaders are hunted. */
const HUNTED = 'carteles-unidos';

/** Leaders of every rank killed and captured, week after week. */
function hunted(weeks: number): readonly ScheduledEvent[] {
  return Array.from({ length: weeks }, (_, at) =>
    ['founder', 'leader', 'operator'].map((rank) => ({
      id: `${rank} ${at}`,
      kind: at % 2 === 0 ? 'capture' : 'killing',
      week: at + 1,
      count: 5,
      cells: { organisation: HUNTED, rank },
    })),
  ).flat();
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

  it('gives the same bits where an organisation has ended in every run', minutes, () => {
    const weeks = 200;
    const start = documentFromGallery(mexico, gallery[0]);
    const setting = { ...settingOf(start, start.baseline), weeks, events: hunted(60) };
    const plan = plannedFor(setting);
    const members = `members.${HUNTED}`;
    const all = ensembleSlice(plan, { from: 0, runs: 300, series: [members], engine: 'kernel' });
    const hasEnded = (run: number) => all.series[members]?.[(run + 1) * weeks - 1] === 0;
    const from = Array.from({ length: 299 }, (_, run) => run).find(
      (run) => hasEnded(run) && hasEnded(run + 1),
    );
    if (from === undefined) throw new Error(`${HUNTED} never ends in two runs beside each other`);
    const [kernel, reference] = (['kernel', 'interpreter'] as const).map((engine) =>
      ensembleSlice(plan, { from, runs: 2, engine }),
    );
    expect(differing(kernel.series, reference.series)).toEqual([]);
  });
});
