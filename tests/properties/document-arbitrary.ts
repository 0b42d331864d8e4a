/** Documents of every shape that a file may have. */
import fc from 'fast-check';
import { limits, type BlowbackDocument, type Lock, type Scenario } from '../../models/document';

const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/)
  .filter((text) => text !== 'constructor' && text !== 'prototype');
const name = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9_]{0,5}([.-][A-Za-z0-9_]{1,5}){0,2}$/)
  .filter((text) => text !== 'constructor' && text !== 'prototype');
const text = (max: number) =>
  fc.string({ unit: 'binary', maxLength: 12 }).map((made) => made.slice(0, max));
const week = fc.integer({ min: 0, max: limits.weeks });
const value = fc
  .double({ min: -limits.number, max: limits.number, noNaN: true })
  .map((made) => (made === 0 ? 0 : made));

/** A list of points, each in a later week than the one before. */
const byWeek = fc
  .uniqueArray(fc.record({ week, value }), { selector: (point) => point.week, maxLength: 4 })
  .map((points) => [...points].sort((a, b) => a.week - b.week));

const byName = <Value>(values: fc.Arbitrary<Value>, maxKeys: number) =>
  fc.dictionary(name, values, { maxKeys, noNullPrototype: true });

const uniqueById = <Value extends { readonly id: string }>(
  made: fc.Arbitrary<Value>,
  maxLength: number,
  minLength = 0,
) => fc.uniqueArray(made, { selector: (entry) => entry.id, minLength, maxLength });

const event = fc.record({
  id,
  kind: name,
  week,
  cells: byName(name, 3),
  count: fc.integer({ min: 1, max: limits.eventCount }),
});

const assumptionSet = fc.record({
  id: id.filter((made) => made !== 'standard'),
  title: text(limits.title),
  strengths: byName(
    fc.double({ min: 0, max: limits.strength, noNaN: true }).map((made) => made + 0),
    3,
  ),
  parameters: byName(value, 3),
});

function scenario(sets: readonly string[]): fc.Arbitrary<Scenario> {
  return fc.record({
    id,
    title: text(limits.title),
    description: text(limits.description),
    levers: byName(byWeek, 4),
    events: uniqueById(event, 4),
    assumptions: fc.constantFrom('standard', ...sets),
  });
}

/** The parts of a document that name its scenarios. */
function rest(scenarios: readonly Scenario[]) {
  const ids = scenarios.map((one) => one.id);
  const known = fc.constantFrom(...ids);
  const entry = fc.record({ scenario: known, series: name, central: value });
  return fc.record({
    model: fc.record({ id, version: text(limits.modelVersion) }),
    title: text(limits.title),
    authors: fc.array(text(limits.title), { maxLength: 3 }),
    question: text(limits.text),
    hypothesis: text(limits.text),
    notes: text(limits.text),
    seed: fc.integer({ min: 0, max: limits.seed }),
    start: name,
    weeks: fc.integer({ min: 1, max: limits.weeks }),
    baseline: known,
    predictions: uniqueById(
      fc.record({ id, scenario: known, series: name, reason: text(limits.text), points: byWeek }),
      3,
    ),
    claims: uniqueById(
      fc.record({
        id,
        scenario: known,
        than: known,
        series: name,
        span: fc.constantFrom('week', 'total'),
        week: fc.integer({ min: 0, max: limits.weeks }),
        relation: fc.constantFrom('below', 'above'),
      }),
      3,
    ),
    history: fc.array(fc.record({ label: text(limits.historyLabel) }), { maxLength: 5 }),
    view: fc.record(
      {
        hero: name,
        charts: fc.array(name, { maxLength: 4 }),
        hidden: fc.subarray(ids),
        resolution: fc.constantFrom('weekly', 'monthly'),
        scenario: known,
      },
      { requiredKeys: ['hero', 'charts', 'hidden', 'resolution'] },
    ),
    summary: fc.uniqueArray(entry, {
      selector: (one) => `${one.scenario}:${one.series}`,
      maxLength: 5,
    }),
  });
}

/** Locks on some of the predictions. */
function locksOn(predictions: readonly string[]): fc.Arbitrary<readonly Lock[]> {
  const scores = fc.array(
    fc.record({
      version: text(limits.modelVersion),
      weeks: fc.integer({ min: 1, max: limits.weeks }),
      error: value.map(Math.abs),
      within: fc.double({ min: 0, max: 1, noNaN: true }).map((made) => made + 0),
      direction: fc.constantFrom('right', 'wrong'),
    }),
    { maxLength: 2 },
  );
  return fc
    .subarray([...predictions])
    .chain((ids) =>
      fc.tuple(...ids.map((prediction) => scores.map((made) => ({ prediction, scores: made })))),
    );
}

/** Any document that the app could hold, without fields that it does not know. */
export const anyDocument: fc.Arbitrary<BlowbackDocument> = uniqueById(assumptionSet, 3).chain(
  (assumptionSets) =>
    uniqueById(scenario(assumptionSets.map((set) => set.id)), 4, 1).chain((scenarios) =>
      rest(scenarios).chain((others) =>
        locksOn(others.predictions.map((one) => one.id)).map((locks) => ({
          ...{ ...others, locks, scenarios, assumptionSets, unknown: {} },
        })),
      ),
    ),
);
