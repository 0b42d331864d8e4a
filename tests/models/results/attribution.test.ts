import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeverChange, Setting } from '../../../models/engine/setting';
import {
  answerAsk,
  attribution,
  creditRuns,
  finish,
  playersOf,
  type Target,
} from '../../../models/results';
import { exactShares, shuffled } from '../../../models/results/share/shapley';
import { lever, plus, times, type Term } from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import { adds, aLever, aModel, aPlanned, aSetting, aTally } from '../build-model';

const each = { kind: 'number', value: 1, unit: 'week/things' } as const;

/** A model whose only outcome is what the levers make it. */
function planted(count: number, value: (levers: readonly Term[]) => Term): Model {
  const ids = Array.from({ length: count }, (_, at) => `lever-${at}`);
  const amount = value(ids.map(lever));
  return aModel({
    quantities: [aTally('y')],
    levers: ids.map((id) => aLever(id)),
    eventKinds: [{ id: 'raid', label: 'Raid', claim: 'core', over: [], maxCount: 9 }],
    rules: [
      adds(
        'makes',
        'y',
        typeof amount === 'number' ? { kind: 'number', value: amount, unit: '1' } : amount,
      ),
    ],
  });
}

const target: Target = { series: 'y', span: 'week', week: 2 };
const at = (values: readonly number[]): Setting =>
  aSetting({
    weeks: 3,
    levers: Object.fromEntries(
      values.map((value, index): [string, readonly LeverChange[]] => [
        `lever-${index}`,
        [{ week: 0, value }],
      ]),
    ),
  });
const account = (model: Model, a: Setting, b: Setting, exact?: number) =>
  finish(
    attribution({ model, a, b, target, how: 'mean', ...(exact === undefined ? {} : { exact }) }),
    (ask) => answerAsk(model, ask),
  );

describe('who gets the credit', () => {
  // y = 2a + 3b + ab: from (0, 0) to (2, 4) it is 4 + 12 alone and 8 together.
  const model = planted(2, ([a, b]) => plus(times(2, a), times(3, b), times(each, a, b)));

  it('shares an interaction evenly, and shows it', () => {
    const found = account(model, at([0, 0]), at([2, 4]));
    expect(found).toEqual({
      a: 0,
      b: 24,
      shares: [
        { player: { kind: 'lever', id: 'lever-0' }, share: 8, error: 0, alone: 4 },
        { player: { kind: 'lever', id: 'lever-1' }, share: 16, error: 0, alone: 12 },
      ],
      interaction: 8,
      method: 'all',
      runs: 4,
    });
  });

  it('says beforehand how many runs it takes', () => {
    const many = planted(14, (all) => plus(0, ...all));
    const differing = [0, 1, 2, 3].map((count) =>
      account(model, at([0, 0]), at([count > 0 ? 1 : 0, count > 1 ? 1 : 0])),
    );
    expect(
      differing.map(({ shares, runs }) => runs - (shares.length && creditRuns(shares.length))),
    ).toEqual([1, 0, 0, 0]);
    const sampled = account(many, at(Array<number>(14).fill(0)), at(Array<number>(14).fill(1)));
    expect(sampled.runs).toBe(creditRuns(14));
    // Every set of up to twelve changes; of more, forty orders.
    expect([0, 1, 12, 13].map(creditRuns)).toEqual([0, 2, 4096, 13 + 2 + 40 * 12]);
  });

  it('says what is known before all runs are there: the single effects', () => {
    const job = attribution({
      model: planted(6, (all) => plus(0, ...all)),
      a: at([0, 0, 0, 0, 0, 0]),
      b: at([1, 1, 1, 1, 1, 1]),
      target,
      how: 'mean',
    });
    const first = job.next();
    if (first.done === true) throw new Error('no runs asked for');
    expect(first.value).toMatchObject({ done: 0, total: 64, part: undefined });
    const model6 = planted(6, (all) => plus(0, ...all));
    const second = job.next(first.value.asks.map((ask) => answerAsk(model6, ask)));
    if (second.done === true) throw new Error('ended early');
    expect(second.value.part?.shares.map(({ alone, share }) => [alone, share])).toEqual(
      Array.from({ length: 6 }, () => [1, undefined]),
    );
  });

  it('of sampled orders adds up, and comes near with its error stated', () => {
    const found = account(model, at([0, 0]), at([2, 4]), 1);
    expect(found.method).toBe('sampled');
    // With two players an order and its reverse are all there is.
    expect(found.shares.map(({ share, error }) => [share, error])).toEqual([
      [8, 0],
      [16, 0],
    ]);
    const many = planted(14, (all) => plus(times(each, all[0], all[1], all[2], each), ...all));
    const sampled = account(many, at(Array<number>(14).fill(0)), at(Array<number>(14).fill(3)));
    expect(sampled.method).toBe('sampled');
    const shares = sampled.shares.map(({ share }) => share ?? Number.NaN);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(sampled.b - sampled.a, 9);
    // 27 among three, besides 3 each.
    for (const player of [0, 1, 2]) {
      const { share = Number.NaN, error } = sampled.shares[player];
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(share - 12)).toBeLessThan(4 * error);
    }
    for (const player of [3, 13]) expect(shares[player]).toBeCloseTo(3, 9);
  });

  it('names events by kind and assumptions by rule', () => {
    const a = at([0, 0]);
    const b = {
      ...at([0, 5]),
      events: [aPlanned('raid', 1), aPlanned('raid', 2)],
      assumptions: { strengths: { makes: 2 }, parameters: {} },
    };
    expect(playersOf(model, a, b)).toEqual([
      { kind: 'lever', id: 'lever-1' },
      { kind: 'events', id: 'raid' },
      { kind: 'rule', id: 'makes' },
    ]);
    const { shares, a: before, b: after } = account(model, a, b);
    expect(shares.map(({ share }) => share ?? 0).reduce((sum, one) => sum + one, 0)).toBeCloseTo(
      after - before,
      12,
    );
    expect(shares[1].share).toBe(0);
  });

  it('is nobody’s when nothing differs', () => {
    expect(account(model, at([1, 1]), at([1, 1]))).toMatchObject({ shares: [], interaction: 0 });
  });
});

describe('Shapley shares of any game', () => {
  const games = fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.integer({ min: -50, max: 50 }), {
        minLength: 1 << count,
        maxLength: 1 << count,
      }),
    ),
  );

  it('are the mean over all orders', () => {
    fc.assert(
      fc.property(games, ([count, values]) => {
        const orders = ordersOf(Array.from({ length: count }, (_, player) => player));
        const means = Array.from({ length: count }, (_, player) => {
          const added = orders.map((order) => {
            const before = order
              .slice(0, order.indexOf(player))
              .reduce((mix, one) => mix | (1 << one), 0);
            return values[before | (1 << player)] - values[before];
          });
          return added.reduce((sum, one) => sum + one, 0) / orders.length;
        });
        exactShares(count, (mix) => values[mix]).forEach((share, player) =>
          expect(share).toBeCloseTo(means[player], 9),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are sampled in orders that hold every player once, and differ by their key', () => {
    const orders = Array.from({ length: 50 }, (_, key) => shuffled(5, key));
    for (const order of orders) expect(order.toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(20);
  });
});

function ordersOf(players: readonly number[]): readonly (readonly number[])[] {
  if (players.length < 2) return [players];
  return players.flatMap((first) =>
    ordersOf(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
