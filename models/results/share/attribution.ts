/**
 * Who gets the credit for the difference between two scenarios: Shapley shares of what they ask differently, by
 * central runs of every mixture of the two (up to 12 players), or of sampled orders beyond.
 */
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { gather } from '../jobs/gather';
import { asksFor, numbersIn } from '../jobs/evaluate';
import type { Ask, Job } from '../jobs/job';
import type { MonthlyHow } from '../months';
import type { Target } from '../target';
import { coalition, playersOf, type Player } from './players';
import { addedInOrder, exactShares, meanAndError, shuffled } from './shapley';

/** One player's part in the difference. */
export interface Share {
  readonly player: Player;
  /** Shapley share, in the unit of the target; undefined until every run is there. */
  readonly share: number | undefined;
  /** Standard error of a sampled share; 0 when all mixtures were run. */
  readonly error: number;
  /** What it changes when it alone is changed, from A. */
  readonly alone: number;
}

/** The whole account. */
export interface Attribution {
  /** The number in A and in B, by central runs. */
  readonly a: number;
  readonly b: number;
  /** In the order of the model. The shares add up to b − a. */
  readonly shares: readonly Share[];
  /** What the single effects leave over: b − a less the sum of `alone`. Not a part of the shares: they hold it already. */
  readonly interaction: number;
  /** `all`: every mixture was run. `sampled`: orders drawn by the seed. */
  readonly method: 'all' | 'sampled';
  /** Central runs that it rests on. */
  readonly runs: number;
}

/** Most players for which every mixture is run: 4,096 runs. */
export const MOST_EXACT = 12;
/** Orders sampled beyond that; each goes with its reverse. */
const ORDERS = 40;

/** Central runs that an account of so many players takes; 0 players need none. */
export function creditRuns(players: number): number {
  if (players === 0) return 0;
  return players <= MOST_EXACT ? 1 << players : players + 2 + ORDERS * (players - 1);
}

export interface AttributionRequest {
  readonly model: Model;
  readonly a: Setting;
  readonly b: Setting;
  readonly target: Target;
  readonly how: MonthlyHow;
  /** Most players for an account by all mixtures, 1 to 12; 12 if not said. */
  readonly exact?: number;
}

/** The job of an account. `a` and `b` share seed, start and horizon. Its parts show the single effects first. */
export function attribution(request: AttributionRequest): Job<Attribution> {
  const players = playersOf(request.model, request.a, request.b);
  const isExact = players.length <= Math.min(MOST_EXACT, request.exact ?? MOST_EXACT);
  return isExact ? byAllMixtures(request, players) : bySampledOrders(request, players);
}

function* byAllMixtures(request: AttributionRequest, players: readonly Player[]): Job<Attribution> {
  const count = players.length;
  const full = (1 << count) - 1;
  const singles = players.map((_, player) => 1 << player);
  const first = new Set([0, full, ...singles]);
  const others = Array.from({ length: full + 1 }, (_, mix) => mix).filter((mix) => !first.has(mix));
  const mixtures = [...first, ...others];
  const asks = mixtures.flatMap((mix) => asksOf(request, players, (at) => (mix & (1 << at)) !== 0));
  const question = questionOf(request);
  const partOf = (answers: Parameters<typeof numbersIn>[1]): Attribution | undefined => {
    const numbers = numbersIn(question, answers);
    if (numbers.length < first.size) return undefined;
    const known = new Map(numbers.map((number, at) => [mixtures[at], number]));
    const value = (mix: number): number => known.get(mix) ?? Number.NaN;
    const shares = numbers.length === mixtures.length ? exactShares(count, value) : undefined;
    return account(players, value(0), value(full), {
      alone: singles.map((mix) => value(mix) - value(0)),
      shares: shares?.map((share) => ({ share, error: 0 })),
      method: 'all',
      runs: numbers.length,
    });
  };
  const answers = yield* gather(asks, { before: 0, total: asks.length }, partOf);
  return certain(partOf(answers));
}

function* bySampledOrders(
  request: AttributionRequest,
  players: readonly Player[],
): Job<Attribution> {
  const count = players.length;
  const half = Array.from({ length: ORDERS / 2 }, (_, at) => shuffled(count, request.a.seed + at));
  const orders = half.flatMap((order) => [order, [...order].reverse()]);
  const mixtures = [
    new Set<number>(),
    new Set(players.keys()),
    ...players.map((_, player) => new Set([player])),
    ...orders.flatMap((order) =>
      Array.from({ length: count - 1 }, (_, size) => new Set(order.slice(0, size + 1))),
    ),
  ];
  const asks = mixtures.flatMap((mix) => asksOf(request, players, (at) => mix.has(at)));
  const question = questionOf(request);
  const partOf = (answers: Parameters<typeof numbersIn>[1]): Attribution | undefined => {
    const numbers = numbersIn(question, answers);
    if (numbers.length < count + 2) return undefined;
    const [none, all] = numbers;
    const wayOf = (order: readonly number[], at: number): readonly number[] | undefined => {
      const from = count + 2 + at * (count - 1);
      const between = numbers.slice(from, from + count - 1);
      return between.length < count - 1 ? undefined : addedInOrder(order, [none, ...between, all]);
    };
    // An order and its reverse are one sample: they lean to opposite sides.
    const samples = half.flatMap((order, at) => {
      const there = wayOf(order, at * 2);
      const back = wayOf(orders[at * 2 + 1], at * 2 + 1);
      return there === undefined || back === undefined
        ? []
        : [there.map((added, player) => (added + back[player]) / 2)];
    });
    return account(players, none, all, {
      alone: players.map((_, player) => numbers[player + 2] - none),
      shares:
        samples.length === 0
          ? undefined
          : players.map((_, player) => {
              const { mean, error } = meanAndError(samples.map((sample) => sample[player]));
              return { share: mean, error };
            }),
      method: 'sampled',
      runs: numbers.length,
    });
  };
  const answers = yield* gather(asks, { before: 0, total: asks.length }, partOf);
  return certain(partOf(answers));
}

function account(
  players: readonly Player[],
  a: number,
  b: number,
  parts: {
    readonly alone: readonly number[];
    readonly shares: readonly { readonly share: number; readonly error: number }[] | undefined;
    readonly method: Attribution['method'];
    readonly runs: number;
  },
): Attribution {
  const { alone, shares, method, runs } = parts;
  return {
    a,
    b,
    shares: players.map((player, at) => ({
      player,
      share: shares?.[at].share,
      error: shares?.[at].error ?? 0,
      alone: alone[at],
    })),
    interaction: alone.reduce((left, one) => left - one, b - a),
    method,
    runs,
  };
}

function questionOf({ a, target, how }: AttributionRequest) {
  return { setting: a, target, how };
}

function asksOf(
  request: AttributionRequest,
  players: readonly Player[],
  isIn: (player: number) => boolean,
): readonly Ask[] {
  const joined = players.filter((_, at) => isIn(at));
  return asksFor(questionOf(request), () => coalition(request.a, request.b, joined));
}

function certain(whole: Attribution | undefined): Attribution {
  if (whole === undefined) throw new Error('attribution: a job ended before its first runs');
  return whole;
}
