/** Wrong models must be caught: a law holds for the model, and fails where the rule behind it is turned round. */
import { describe, expect, it } from 'vitest';
import { centralRun, mexico, type Columns, type Model, type Setting } from '../../models';
import { constant, times } from '../../models/rules/build';
import { plannedFor } from './setting-arbitrary';

interface Law {
  /** The rule that is turned round. */
  readonly rule: string;
  readonly says: string;
  readonly holds: (world: World) => boolean;
}

/** Runs one policy in the central run of the model under test. */
type World = (policy: Partial<Setting>, series: readonly string[]) => Columns;

const set = (lever: string, value: number): Partial<Setting> => ({
  levers: { [lever]: [{ week: 0, value }] },
});
const handover: Partial<Setting> = {
  events: [
    {
      ...{ id: 'all', kind: 'handover', week: 4, count: 6 },
      cells: { organisation: 'cjng', rank: 'leader' },
    },
  ],
};

const laws: readonly Law[] = [
  {
    rule: 'troops-calm',
    says: 'troops lower homicides where they are sent',
    holds: (world) => rise(world, set('troops.JAL', 10), 'homicides.JAL') < 0,
  },
  {
    rule: 'scarcity-heats',
    says: 'seizures make drugs scarce and fought over',
    holds: (world) => rise(world, set('seizures', 2), 'turf-war-deaths') > 0,
  },
  {
    rule: 'designation-raises-demands',
    says: 'designation raises pressure',
    holds: (world) => rise(world, set('designation', 1), 'us-pressure', set('designation', 0)) > 0,
  },
  {
    rule: 'accusation',
    says: 'accusations alone raise pressure',
    holds: (world) => rise(world, set('us-posture', 1), 'us-pressure', set('us-posture', 0)) > 0,
  },
  {
    rule: 'handovers-buy-relief',
    says: 'a handover lowers the risk of tariffs',
    holds: (world) => rise(world, handover, 'tariff-risk') < 0,
  },
  {
    rule: 'handover-breaks-command',
    says: 'a handover loosens the organisation',
    holds: (world) => rise(world, handover, 'cohesion.cjng') < 0,
  },
  {
    rule: 'prevention-cuts-recruitment',
    says: 'prevention keeps people out of organisations',
    holds: (world) => rise(world, set('prevention', 0.6), 'members') < 0,
  },
  {
    rule: 'testimony-exposes',
    says: 'witness deals expose protectors',
    holds: (world) => rise(world, set('witness-deals', 0.9), 'exposure') > 0,
  },
  {
    rule: 'operations-cost-lives',
    says: 'more operations, more dead in them',
    holds: (world) => rise(world, set('field-operations', 8), 'operation-deaths') > 0,
  },
  {
    rule: 'running-total',
    says: 'the running total grows by those who were murdered',
    holds: (world) => {
      const { homicides, 'cumulative-homicides': total } = world({}, [
        'homicides',
        'cumulative-homicides',
      ]);
      const grown = (total.at(-1) ?? NaN) - (total[0] ?? NaN);
      return Math.abs(grown - sum(homicides.subarray(1))) < 1e-6 * sum(homicides);
    },
  },
  {
    rule: 'season-shows',
    says: 'summers are worse than the winters around them',
    holds: (world) => {
      const { homicides } = world({ start: '2018-12' }, ['homicides']);
      const around = (week: number) => sum(homicides.subarray(week - 3, week + 4));
      return 2 * around(26) > around(3) + around(52);
    },
  },
  {
    rule: 'prisons-follow-policy',
    says: 'harder prisons are better controlled',
    holds: (world) => rise(world, set('prison-hardness', 1), 'prison-control') > 0,
  },
  {
    rule: 'handovers-frighten',
    says: 'a handover frightens those who are free',
    holds: (world) => rise(world, handover, 'fear') > 0,
  },
  {
    rule: 'trend-shows',
    says: 'what was falling goes on falling for a while',
    holds: (world) => {
      const { homicides } = world({ start: '2025-06' }, ['homicides']);
      return sum(homicides.subarray(50, 58)) < 0.97 * sum(homicides.subarray(0, 8));
    },
  },
];

describe.each(laws)('D3: $says', ({ rule, holds }) => {
  it('holds', () => {
    expect(holds(worldOf(mexico))).toBe(true);
  });
  it(`fails when ${rule} is turned round`, () => {
    expect(mexico.rules.some(({ id }) => id === rule)).toBe(true);
    expect(holds(worldOf(turned(rule)))).toBe(false);
  });
});

/** The model with one rule doing the opposite of what it says. */
function turned(id: string): Model {
  return {
    ...mexico,
    rules: mexico.rules.map((rule) =>
      rule.id === id
        ? {
            ...rule,
            flows: rule.flows.map((flow) => ({
              ...flow,
              amount: times(constant(-1, '1'), flow.amount),
            })),
          }
        : rule,
    ),
  };
}

function worldOf(model: Model): World {
  return (policy, series) => {
    const setting: Setting = {
      ...{ seed: 1, start: '2025-02', weeks: 78, levers: {}, events: [] },
      assumptions: { strengths: {}, parameters: {} },
      ...policy,
    };
    return centralRun(plannedFor(setting, model), { series }).series;
  };
}

/** By how much a policy raises a series over all weeks, against another or none. */
function rise(
  world: World,
  policy: Partial<Setting>,
  series: string,
  against: Partial<Setting> = {},
): number {
  return sum(world(policy, [series])[series]) - sum(world(against, [series])[series]);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
