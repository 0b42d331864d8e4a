/** The recruitment core alone: calibrated on 2012–2022, then held against the published projections to 2027. */
import { describe, expect, it } from 'vitest';
import { centralRun, faultCodes, mexico, plan, type Model } from '../../../models';
import { cartelHistory } from '../../../models/mexico/data';

const CORE = ['recruitment', 'incapacitation', 'conflict-losses', 'drop-outs'];
const off = Object.fromEntries(
  mexico.rules.filter((rule) => !CORE.includes(rule.id)).map((rule) => [rule.id, 0]),
);

/** Share of members in named organisations in 2012 (judged; 54 % in 2022). */
const NAMED_IN_2012 = 0.6;
const later = mexico.starts.find((start) => start.id === '2022-01');
const membersOf2022 = later?.initial.members as readonly number[];
const named = membersOf2022.slice(0, -1);
const namedTotal = named.reduce((total, one) => total + one, 0);
const membersOf2012 = [
  ...named.map((one) => (one / namedTotal) * 115_000 * NAMED_IN_2012),
  115_000 * (1 - NAMED_IN_2012),
];

const withHistory: Model = {
  ...mexico,
  starts: [
    ...mexico.starts,
    { id: '2012-01', date: '2012-01-02', label: '2012', initial: { members: membersOf2012 } },
  ],
};

interface Case {
  readonly start: string;
  readonly weeks: number;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly strengths?: Readonly<Record<string, number>>;
  readonly arrests?: number;
}

function core({ start, weeks, parameters = {}, strengths = {}, arrests = 1 }: Case) {
  const setting = {
    seed: 1,
    start,
    weeks,
    levers: { arrests: [{ week: 0, value: arrests }] },
    events: [],
    assumptions: { strengths: { ...off, ...strengths }, parameters },
  };
  const planned = plan(withHistory, setting);
  if (!planned.ok) throw new Error(faultCodes(planned.faults));
  const { series } = centralRun(planned.value, { series: ['members', 'conflict-deaths'] });
  return { members: series.members, deaths: series['conflict-deaths'] };
}

const years = cartelHistory.map((_, year) => year);

describe('the four rates', () => {
  const central: Readonly<
    Record<string, { readonly value: number; readonly published: number | undefined }>
  > = {
    'recruitment.rate': { value: 0.002373, published: 2.527e-3 },
    'incapacitation.capacity': { value: 109.2, published: 110 },
    'conflict-losses.lethality': { value: 1.199e-8, published: undefined },
    'drop-outs.rate': { value: 4.167e-9, published: 4e-9 },
  };

  /** Squared relative errors over the history, with a weak pull towards the published rates. */
  function misfit(parameters: Readonly<Record<string, number>>): number {
    const { members, deaths } = core({ start: '2012-01', weeks: 520, parameters });
    // A series holds the end of each week; the start of a year is the end of the week before it.
    const error = cartelHistory.slice(1).reduce((total, known, at) => {
      const week = (at + 1) * 52 - 1;
      return (
        total +
        (members[week] / known.members - 1) ** 2 +
        (deaths[week + 1 < 520 ? week + 1 : week] / known.conflictDeaths - 1) ** 2
      );
    }, 0);
    const pull = Object.entries(central).reduce((total, [id, { value, published }]) => {
      const ratio = published === undefined ? 0 : Math.log((parameters[id] ?? value) / published);
      return total + 0.003 * ratio * ratio;
    }, 0);
    return error + pull;
  }

  it('reproduce the history of members and conflict deaths within 2 %', () => {
    const { members, deaths } = core({ start: '2012-01', weeks: 520 });
    for (const year of years.slice(1, -1)) {
      const week = year * 52 - 1;
      expect(Math.abs(members[week] / cartelHistory[year].members - 1)).toBeLessThan(0.02);
      expect(Math.abs(deaths[week + 1] / cartelHistory[year].conflictDeaths - 1)).toBeLessThan(
        0.02,
      );
    }
  });

  it.each(Object.keys(central))(
    'are the calibrated ones: moving %s by 3 %% either way fits worse',
    (id) => {
      const { value } = central[id];
      const best = misfit({});
      expect(misfit({ [id]: value * 1.03 })).toBeGreaterThan(best);
      expect(misfit({ [id]: value * 0.97 })).toBeGreaterThan(best);
    },
  );
});

describe('the published projections from 2022 to 2027, within 5 points', () => {
  const WEEKS = 261;
  const statusQuo = core({ start: '2022-01', weeks: WEEKS });
  const change = (run: typeof statusQuo, baseline: typeof statusQuo, week: number) => ({
    members: 100 * (run.members[WEEKS - 1] / baseline.members[week] - 1),
    deaths: 100 * (run.deaths[WEEKS - 1] / baseline.deaths[week] - 1),
  });

  it('status quo: +23 % members, +36 % conflict deaths', () => {
    const { members, deaths } = change(statusQuo, statusQuo, 0);
    expect(Math.abs(members - 23)).toBeLessThan(5);
    expect(Math.abs(deaths - 36)).toBeLessThan(5);
  });

  it('recruitment halved: −10 % and −26 % against 2022', () => {
    const { members, deaths } = change(
      core({ start: '2022-01', weeks: WEEKS, strengths: { recruitment: 0.5 } }),
      statusQuo,
      0,
    );
    expect(Math.abs(members - -10)).toBeLessThan(5);
    expect(Math.abs(deaths - -26)).toBeLessThan(5);
  });

  it('incapacitation doubled: +6 % and +2 % against 2022, and −14 % and −25 % against the status quo of 2027', () => {
    const doubled = core({ start: '2022-01', weeks: WEEKS, arrests: 2 });
    const since2022 = change(doubled, statusQuo, 0);
    expect(Math.abs(since2022.members - 6)).toBeLessThan(5);
    expect(Math.abs(since2022.deaths - 2)).toBeLessThan(5);
    const against2027 = change(doubled, statusQuo, WEEKS - 1);
    expect(Math.abs(against2027.members - -14)).toBeLessThan(5);
    expect(Math.abs(against2027.deaths - -25)).toBeLessThan(5);
  });
});
