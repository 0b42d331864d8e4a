import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralRun, mexico, seriesOf, type Run } from '../../models';
import { sameBits } from './both-answers';
import { anySetting, cases, minutes, plannedFor } from './setting-arbitrary';

/** Rules of the model, and what its bounds did. */
const known = new Set([...mexico.rules.map(({ id }) => id), 'bounds']);

/**
 * The first series and week whose contributions do not add up to its change. The error may be
 * 1e-9 of the contributions; and 1e-9 of the value itself, because the change is the difference of two
 * values that were each rounded: a running total of half a million cannot tell a change of 1e-11.
 */
function unexplained({ series, ledger = {} }: Run): string | undefined {
  for (const [id, column] of Object.entries(series)) {
    const rows = Object.entries(ledger[id]?.byRule ?? {});
    for (let week = 1; week < column.length; week += 1) {
      const change = column[week] - column[week - 1];
      let added = 0;
      let size = 0;
      for (const [, row] of rows) {
        added += row[week];
        size += Math.abs(row[week]);
      }
      if (Math.abs(added - change) <= 1e-9 * size + 1e-9 * Math.abs(column[week])) continue;
      return `week ${week}: ${id} changes by ${change}, the rules by ${added}`;
    }
  }
  return undefined;
}

describe('D2: the ledger of any run', () => {
  it('adds up to the change of every outcome in every week', minutes, () => {
    fc.assert(
      fc.property(anySetting(60), (setting) => {
        const run = centralRun(plannedFor(setting), { ledger: true });
        expect(unexplained(run)).toBe(undefined);
      }),
      cases(12),
    );
  });

  it('names only rules that are on, and has a page for every series', minutes, () => {
    fc.assert(
      fc.property(anySetting(30), (setting) => {
        const { ledger = {} } = centralRun(plannedFor(setting), { ledger: true });
        const { strengths } = setting.assumptions;
        const named = new Set(Object.values(ledger).flatMap(({ byRule }) => Object.keys(byRule)));
        expect([...named].filter((rule) => !known.has(rule) || strengths[rule] === 0)).toEqual([]);
        expect(Object.keys(ledger)).toEqual(seriesOf(mexico).map(({ id }) => id));
      }),
      cases(5),
    );
  });

  it('changes no bit of the run, and no event of it', minutes, () => {
    fc.assert(
      fc.property(anySetting(60), (setting) => {
        const plan = plannedFor(setting);
        const [plain, explained] = [centralRun(plan), centralRun(plan, { ledger: true })];
        const odd = Object.keys(plain.series).filter(
          (id) => !sameBits(plain.series[id], explained.series[id]),
        );
        expect(odd).toEqual([]);
        expect(explained.events).toEqual(plain.events);
      }),
      cases(8),
    );
  });
});
