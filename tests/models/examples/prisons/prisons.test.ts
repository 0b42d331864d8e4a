/** The example of docs/adding.md, run as the window and the commands run a model: through the one door. */
import { describe, expect, it } from 'vitest';
import {
  arrows,
  centralRun,
  compareSeries,
  createTranslator,
  ensembleSlice,
  equation,
  faultInWords,
  plan,
  type Model,
  type Plan,
  type Setting,
} from '../../../../models/index';
import { prisons } from './model';
import { releaseEarly, withRelease } from './early-release';

const translate = createTranslator('en');

// #region setting
const asItIs: Setting = {
  seed: 1,
  start: 'january-2025',
  weeks: 104,
  levers: {},
  events: [],
  assumptions: { strengths: {}, parameters: {} },
};
const supported: Setting = { ...asItIs, levers: { support: [{ week: 0, value: 0.8 }] } };
// #endregion

// #region run
function planned(model: Model, setting: Setting): Plan {
  const made = plan(model, setting);
  if (made.ok) return made.value;
  throw new Error(made.faults.map((fault) => faultInWords(fault, translate)).join('\n'));
}

function results(setting: Setting) {
  const ready = planned(prisons, setting);
  return { central: centralRun(ready), slices: [ensembleSlice(ready, { from: 0, runs: 200 })] };
}
// #endregion

describe('the example of docs/adding.md', () => {
  // #region claim
  it.each([
    ['returned', 'less'],
    ['prisoners', 'less'],
  ] as const)('P1: with more support, %s is %s', (id, direction) => {
    const series = prisons.outcomes.find((outcome) => outcome.id === id);
    if (series === undefined) throw new Error(`no outcome ${id}`);
    const row = compareSeries(series, 'horizon', results(asItIs), results(supported));
    expect(row.direction).toBe(direction);
    expect(row.certainty).toBe('clear');
  });
  // #endregion

  // #region ledger
  it('shares out every change by rule', () => {
    const { series, ledger } = centralRun(planned(prisons, supported), { ledger: true });
    const byRule = Object.values(ledger?.prisoners.byRule ?? {});
    let last = 10_000;
    series.prisoners.forEach((value, week) => {
      const added = byRule.reduce((sum, column) => sum + column[week], 0);
      expect(added).toBeCloseTo(value - last, 6);
      last = value;
    });
  });
  // #endregion

  it('has its equations and arrows without a further line', () => {
    const rule = prisons.rules.find(({ id }) => id === 'released-return');
    if (rule === undefined) throw new Error('no such rule');
    expect(equation(rule, translate).split('\n')[0]).toBe(
      'times ~ each of at-risk, with the chance risk × (1 − effect × support) a week',
    );
    expect(equation(rule, translate)).toContain('prisoners += times');
    const fromSupport = arrows(rule, prisons).filter(({ from }) => from.id === 'support');
    expect(fromSupport.map(({ to, sign }) => `${sign} ${to}`).toSorted()).toEqual([
      '+ at-risk',
      '- prisoners',
      '- returned',
    ]);
  });

  it('takes a further rule and lever, which do something', () => {
    const early = { ...asItIs, levers: { 'early-release': [{ week: 0, value: 0.01 }] } };
    const before = centralRun(planned(withRelease, asItIs)).series;
    const after = centralRun(planned(withRelease, early)).series;
    expect([...before.prisoners]).toEqual([
      ...centralRun(planned(prisons, asItIs)).series.prisoners,
    ]);
    expect(after.prisoners[51]).toBeLessThan(before.prisoners[51]);
    expect(after.returned[51]).toBeGreaterThan(before.returned[51]);
    expect(releaseEarly.claim).toBe('P2');
  });

  it('is refused with a sentence when a unit does not fit', () => {
    const people = { kind: 'number', value: 5, unit: 'persons' } as const;
    const wrong = { ...releaseEarly, flows: [{ into: 'prisoners', amount: people }] };
    expect(() => planned({ ...withRelease, rules: [wrong] }, asItIs)).toThrow(/release-early/);
  });
});
