/** Arbitrary small models over organisations and places: any stocks, and rules that read and add anywhere. */
import fc from 'fast-check';
import type { Model, Quantity, Rule, Start } from '../../models';
import {
  choose,
  clamp,
  constant,
  delayed,
  least,
  less,
  linked,
  minus,
  most,
  occurrences,
  ofParent,
  per,
  plus,
  quantity,
  saturate,
  shock,
  sum,
  times,
} from '../../models/rules/build';
import type { Expression } from '../../models/rules/expression';
import type { EventPart } from '../../models/rules/rule';
import {
  aModel,
  anEvent,
  anOutcome,
  aRule,
  aStart,
  aStock,
  aTally,
  groups,
  places,
} from '../models/build-model';

type Index = 'group' | 'place';
type At = Readonly<Record<string, string>>;

const cellsOf = { group: ['red', 'blue', 'pool'], place: ['west', 'east'] } as const;
const indices = ['group', 'place'] as const;
const domains: readonly (readonly Index[])[] = [[], ['group'], ['place'], indices];
const weekly = constant(1, '1/week');

function sizeOf(over: readonly string[]): number {
  return indices.reduce(
    (size, index) => size * (over.includes(index) ? cellsOf[index].length : 1),
    1,
  );
}

/** Something true once in so many times. */
const onceIn = (times: number): fc.Arbitrary<boolean> => fc.nat(times - 1).map((at) => at === 0);

function anyQuantity(
  id: string,
  over: readonly Index[],
  isTally = onceIn(5),
): fc.Arbitrary<Quantity> {
  const bySlot = over.includes('group');
  return fc
    .record({
      isTally,
      min: fc.constantFrom(undefined, undefined, 0, -1),
      max: fc.constantFrom(undefined, undefined, undefined, 5),
      onSplit: fc.constantFrom('copy' as const, 'share' as const, 'one' as const),
    })
    .map(({ isTally, min, max, onSplit }) =>
      isTally
        ? aTally(id, { over, unit: '1/week' })
        : aStock(id, {
            ...{ over, unit: '1' },
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
            ...(bySlot ? { onSplit } : {}),
          }),
    );
}

/** Cells at which some of the indices are held. */
function anyAt(over: readonly string[]): fc.Arbitrary<At> {
  const free = fc.constant(undefined);
  return fc
    .record({
      group: fc.oneof(free, fc.constantFrom(...cellsOf.group)),
      place: fc.oneof(free, fc.constantFrom(...cellsOf.place)),
    })
    .map((cells) =>
      Object.fromEntries(
        Object.entries(cells).flatMap(([index, cell]) =>
          cell === undefined || !over.includes(index) ? [] : [[index, cell] as const],
        ),
      ),
    );
}

const ways = { isLate: onceIn(8), isOfParent: onceIn(4), isLinked: onceIn(6) };

/** What a stock, perhaps held at some cells, perhaps of the parent, of neighbours or of a while ago, is to a rule. */
function anyLeaf(stocks: readonly Quantity[], over: readonly Index[]): fc.Arbitrary<Expression> {
  return fc.constantFrom(...stocks).chain((stock) =>
    fc.record({ ...ways, at: anyAt(stock.over) }).map((how) => {
      const left = stock.over.filter((index) => how.isLate || !(index in how.at));
      const read = how.isLate ? delayed(stock.id, 2) : quantity(stock.id, how.at);
      const value = left
        .filter((index) => !over.some((one) => one === index))
        .reduce<Expression>((body, index) => sum(index, body), read);
      const inherited = how.isOfParent && over.includes('group') ? ofParent(value) : value;
      return how.isLinked && over.includes('place') ? linked('road', inherited) : inherited;
    }),
  );
}

const combined = [plus, minus, times, times, per, least, most];

function anyValue(
  stocks: readonly Quantity[],
  over: readonly Index[],
  depth = 2,
): fc.Arbitrary<Expression> {
  const leaf = anyLeaf(stocks, over);
  if (depth === 0) return leaf;
  const part = anyValue(stocks, over, depth - 1);
  return fc.oneof(
    leaf,
    fc.constantFrom(0, 0.3, -0.7, 2).map((value) => constant(value, '1')),
    part.map((value) => clamp(value, -1, 2)),
    part.map((value) => saturate(value, 1.5)),
    part.map((value) => plus(value, shock)),
    fc.tuple(part, part).map(([a, b]) => choose(less(a, 1), b, a)),
    fc.tuple(fc.constantFrom(...combined), part, part).map(([join, a, b]) => join(a, b)),
    fc.tuple(fc.constantFrom(...combined), part, part).map(([join, a, b]) => join(a, b)),
  );
}

/** Events that fall every few weeks; those of organisations alone may split or end them. */
function anyEvent(over: readonly Index[]): fc.Arbitrary<EventPart> {
  const acts: readonly NonNullable<EventPart['acts']>[] = [
    [],
    [{ kind: 'retire' }],
    [{ kind: 'split', share: constant(0.4, '1') }],
  ];
  const isOfGroups = over.length === 1 && over[0] === 'group';
  return fc
    .record({
      kind: fc.constantFrom('recurring' as const, 'chance' as const),
      acts: fc.constantFrom(...(isOfGroups ? acts : [[]])),
    })
    .map(({ kind, acts: some }) => {
      const timing = { kind, hazard: times(weekly, 0.3) };
      return anEvent(timing, some.length === 0 ? {} : { acts: some });
    });
}

function anyRule(id: string, quantities: readonly Quantity[]): fc.Arbitrary<Rule> {
  const stocks = quantities.filter(({ kind }) => kind === 'stock');
  return fc
    .record({
      into: fc.constantFrom(...quantities),
      isHeld: onceIn(2),
      more: fc.subarray([...indices]),
      isWide: onceIn(3),
      isEvent: onceIn(5),
      rate: fc.constantFrom(1, 0.2, -0.3, -0.05),
    })
    .chain(({ into, isHeld, more, isWide, isEvent, rate }) =>
      (isHeld ? anyAt(into.over) : fc.constant<At>({})).chain((at) => {
        const over = indices.filter(
          (index) =>
            (into.over.includes(index) && !(index in at)) || (isWide && more.includes(index)),
        );
        return fc.tuple(anyValue(stocks, over), anyEvent(over)).map(([value, event]) =>
          aRule(id, {
            over,
            flows: [
              { into: into.id, at, amount: times(isEvent ? occurrences : weekly, rate, value) },
            ],
            ...(isEvent ? { event } : {}),
          }),
        );
      }),
    );
}

/** Numbers of a stock to begin with: half of all cells have nothing. */
function anyInitial({ id, over }: Quantity): fc.Arbitrary<Start['initial']> {
  const some = fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10);
  const number = fc.oneof(fc.constant(0), some);
  if (over.length === 0) return number.map((one) => ({ [id]: one }));
  const size = sizeOf(over);
  return fc.array(number, { minLength: size, maxLength: size }).map((all) => ({ [id]: all }));
}

function anyStart(stocks: readonly Quantity[]): fc.Arbitrary<Start> {
  return fc
    .record({ hasParent: onceIn(2), initial: fc.tuple(...stocks.map(anyInitial)) })
    .map(({ hasParent, initial }) => {
      const all = initial.reduce((sofar, next) => ({ ...sofar, ...next }), {});
      return aStart(all, hasParent ? { parents: { blue: 'red' } } : {});
    });
}

const anyQuantities: fc.Arbitrary<readonly Quantity[]> = fc
  .array(fc.constantFrom(...domains), { minLength: 1, maxLength: 4 })
  .chain((some) =>
    fc.tuple(
      anyQuantity('q0', indices, fc.constant(false)),
      ...some.map((over, at) => anyQuantity(`q${at + 1}`, over)),
    ),
  );

/** Any small model. */
export const anySmallModel: fc.Arbitrary<Model> = anyQuantities.chain((quantities) =>
  fc
    .record({
      rules: fc
        .integer({ min: 1, max: 6 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => anyRule(`r${at}`, quantities))),
        ),
      start: anyStart(quantities.filter(({ kind }) => kind === 'stock')),
    })
    .map(({ rules, start }) =>
      aModel({
        indices: [groups, places],
        relations: [{ id: 'road', index: 'place', links: { west: { east: 0.5, west: 2 } } }],
        quantities,
        rules,
        outcomes: quantities.map(({ id, over, unit }) =>
          anOutcome(
            id,
            over.reduce<Expression>((value, index) => sum(index, value), quantity(id)),
            { unit },
          ),
        ),
        starts: [start],
      }),
    ),
);
