/** Arbitrary settings of the Mexico model: any lever at any value it may have, any events, any assumptions. */
import fc from 'fast-check';
import { faultCodes, leverIds, mexico, plan, type Plan, type Setting } from '../../models';
import type { LeverChange, ScheduledEvent } from '../../models';

/**
 * How many times as many cases as in the daily run. The daily run is kept under a minute a file;
 * before a release the laws are held for longer: `LONG=20 npx vitest run --project properties`.
 */
const LONG = Math.max(1, Number(process.env.LONG ?? '1'));

/**
 * Options for fast-check: the number of cases, times the long form's factor. A counterexample is made
 * small only when asked for (`SHRINK=1`): every step of that is some runs of the model, and there can
 * be hundreds.
 */
export function cases(numRuns: number): {
  readonly numRuns: number;
  readonly endOnFailure: boolean;
} {
  return { numRuns: numRuns * LONG, endOnFailure: process.env.SHRINK === undefined };
}

/** Options for Vitest that leave the long form its time. */
export const minutes = { timeout: 240_000 * LONG };

const levers = [...leverIds(mexico)];
const parameters = mexico.rules.flatMap((rule) =>
  rule.parameters.map((one) => [`${rule.id}.${one.id}`, one] as const),
);

/** A number from a range, its ends more often than their share. */
const inRange = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.double({ min: 0, max: 1, noNaN: true }).map((u) => Math.min(max, min + u * (max - min))),
  );

const anyLever = (weeks: number): fc.Arbitrary<readonly [string, readonly LeverChange[]]> =>
  fc.constantFrom(...levers).chain(([id, { min, max }]) =>
    fc
      .array(fc.record({ week: fc.nat(weeks + 3), value: inRange(min, max) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((changes) => [id, changes] as const),
  );

/** An event of any kind, for any organisation and rank, perhaps past the horizon. */
export const anyEvent = (weeks: number, from = 0): fc.Arbitrary<ScheduledEvent> =>
  fc.constantFrom(...mexico.eventKinds).chain((kind) =>
    fc.record({
      id: fc.uuid(),
      kind: fc.constant(kind.id),
      week: fc.integer({ min: from, max: weeks + 3 }),
      count: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(kind.maxCount)),
      cells: fc.record(
        Object.fromEntries(
          kind.over.map((index) => [index, fc.constantFrom(...cellsOf(index))] as const),
        ),
      ),
    }),
  );

const anyStrength = fc.oneof(fc.constantFrom(0, 3), fc.double({ min: 0, max: 3, noNaN: true }));

const anyAssumptions: fc.Arbitrary<Setting['assumptions']> = fc.record({
  strengths: fc.dictionary(fc.constantFrom(...mexico.rules.map((rule) => rule.id)), anyStrength, {
    maxKeys: 5,
    noNullPrototype: true,
  }),
  parameters: fc
    .array(
      fc
        .constantFrom(...parameters)
        .chain(([id, { low, high }]) => inRange(low, high).map((value) => [id, value] as const)),
      { maxLength: 5 },
    )
    .map((entries) => Object.fromEntries(entries)),
});

/** Any setting of up to `longest` weeks. */
export const anySetting = (longest: number): fc.Arbitrary<Setting> =>
  fc.integer({ min: 1, max: longest }).chain((weeks) =>
    fc.record({
      seed: fc.nat(4294967295),
      start: fc.constantFrom(...mexico.starts.map((start) => start.id)),
      weeks: fc.constant(weeks),
      levers: fc
        .array(anyLever(weeks), { maxLength: 7 })
        .map((entries) => Object.fromEntries(entries)),
      events: fc.array(anyEvent(weeks), { maxLength: 7 }),
      assumptions: anyAssumptions,
    }),
  );

/** A setting whose rules all hold, so that no model is compiled anew for it. */
export const anyPolicy = (longest: number): fc.Arbitrary<Setting> =>
  anySetting(longest).map((setting) => ({
    ...setting,
    assumptions: { strengths: {}, parameters: setting.assumptions.parameters },
  }));

function cellsOf(index: string): readonly string[] {
  return mexico.indices.find((one) => one.id === index)?.cells.map((cell) => cell.id) ?? [];
}

/** The plan of a setting of the Mexico model that must be free of faults. */
export function plannedFor(setting: Setting, model = mexico): Plan {
  const result = plan(model, setting);
  if (result.ok) return result.value;
  throw new Error(faultCodes(result.faults));
}
