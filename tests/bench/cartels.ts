/**
 * The common benchmark model, cartel sizes with recruitment, arrests, conflict and drop-outs (Prieto-Curiel,
 * Campedelli & Hope, Science 381:1312, 2023), written in the rule vocabulary. Its numbers are made up by
 * one seeded recipe, so that every engine runs the very same model.
 */
import { linked, minus, parameter, per, quantity, sum, times } from '../../models/rules/build';
import type { Model } from '../../models/rules/model';
import { adds, aModel, anOutcome, aParameter, aStart, aStock } from '../models/build-model';

/** The four rates of a run: per week and member, people a week, per pair and week, per member² and week. */
export interface Rates {
  readonly rho: number;
  readonly eta: number;
  readonly theta: number;
  readonly omega: number;
}

export interface Cartels {
  /** Members of each cartel at the start. */
  readonly sizes: readonly number[];
  /** For each cartel, those that it fights, in order. */
  readonly rivals: readonly (readonly number[])[];
  readonly base: Rates;
}

/** Weekly flows at the start, and all members. */
const START = {
  members: 175000,
  recruited: 19300 / 52,
  arrested: 5700 / 52,
  killed: 6500 / 52,
  dropped: 40,
};
/** Seed of the model of n cartels: this plus n. */
const SEED = 20231;

/** Numbers from 0 to 1 (mulberry32), as the benchmark has them. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** The benchmark's cartels: sizes with a heavy tail, about three rivals each. */
export function cartels(count: number): Cartels {
  const random = randomFrom(SEED + count);
  const weights = Array.from({ length: count }, (_, at) => (at + 1) ** -1.05);
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const sizes = weights.map((weight) => weight * (START.members / whole));
  const rivals = sizes.map(() => new Set<number>());
  for (let pairs = 0; pairs < Math.round(1.5 * count);) {
    const one = Math.floor(random() * count);
    const other = Math.floor(random() * count);
    if (one === other || rivals[one].has(other)) continue;
    rivals[one].add(other);
    rivals[other].add(one);
    pairs += 1;
  }
  const sorted = rivals.map((some) => [...some].sort((a, b) => a - b));
  let meetings = 0;
  let squares = 0;
  sizes.forEach((size, at) => {
    squares += size * size;
    for (const rival of sorted[at]) meetings += size * sizes[rival];
  });
  const base = {
    rho: START.recruited / START.members,
    eta: START.arrested,
    theta: START.killed / meetings,
    omega: START.dropped / squares,
  };
  return { sizes, rivals: sorted, base };
}

/** Names of the four rates as parameters of the model. */
export const RATE_IDS = {
  rho: 'growth.recruited',
  eta: 'growth.arrested',
  theta: 'growth.killed',
  omega: 'growth.dropped',
} as const satisfies Record<keyof Rates, string>;

/** The cartels as a model: one rule, the equation of the paper with its four rates. */
export function cartelModel({ sizes, rivals, base }: Cartels): Model {
  const members = quantity('members');
  const rate = (id: string, value: number, unit: string) =>
    aParameter(id, [0.5 * value, value, 2 * value], unit);
  const growth = minus(
    parameter('recruited'),
    per(parameter('arrested'), sum('cartel', members)),
    times(parameter('killed'), linked('rivals', members)),
    times(parameter('dropped'), members),
  );
  return aModel({
    id: 'cartels',
    indices: [
      {
        id: 'cartel',
        label: 'Cartel',
        cells: sizes.map((_, at) => ({ id: `c${at}`, label: `Cartel ${at}` })),
      },
    ],
    quantities: [aStock('members', { unit: 'people', over: ['cartel'] })],
    relations: [
      {
        id: 'rivals',
        index: 'cartel',
        links: Object.fromEntries(
          rivals.map((some, at) => [
            `c${at}`,
            Object.fromEntries(some.map((one) => [`c${one}`, 1])),
          ]),
        ),
      },
    ],
    rules: [
      adds('growth', 'members', times(members, growth), {
        over: ['cartel'],
        parameters: [
          rate('recruited', base.rho, '1/week'),
          rate('arrested', base.eta, 'people/week'),
          rate('killed', base.theta, '1/people/week'),
          rate('dropped', base.omega, '1/people/week'),
        ],
      }),
    ],
    outcomes: [anOutcome('members', sum('cartel', members), { unit: 'people' })],
    starts: [aStart({ members: sizes })],
  });
}
