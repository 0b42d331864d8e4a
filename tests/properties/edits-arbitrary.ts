/** Edits as a user, a slip of the hand, or a broken caller could make them. */
import fc from 'fast-check';
import * as edit from '../../models/document';
import type { BlowbackDocument } from '../../models/document';

type Edit = (document: BlowbackDocument) => BlowbackDocument;

const anyNumber = fc.oneof(
  fc.constantFrom(0, 1, 520, 521, -1, 0.5, Number.NaN, Infinity, -Infinity, 1e300, 2 ** 32, -0),
  fc.double(),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'constructor', '29', 'x'.repeat(30_000), '𝔊'.repeat(250)),
);
/** Chooses one of what the document has, or something that it does not have. */
const pick = fc.nat({ max: 6 });
const leverId = fc.constantFrom('food', 'nets.NORTH', 'nets.SOUTH');

const scenarioAt = (document: BlowbackDocument, at: number) =>
  document.scenarios[at]?.id ?? 'nobody';
const eventAt = (document: BlowbackDocument, at: number) =>
  document.scenarios.flatMap(({ events }) => events)[at]?.id ?? 'nothing';
const setAt = (document: BlowbackDocument, at: number) =>
  document.assumptionSets[at]?.id ?? 'standard';

/** Any of the editing functions with any arguments, as one change of a document. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .record({
    which: fc.nat({ max: 28 }),
    a: pick,
    b: pick,
    number: anyNumber,
    other: anyNumber,
    text: anyText,
    lever: leverId,
    on: fc.boolean(),
  })
  .map(({ which, a, b, number, other, text, lever, on }) => (document: BlowbackDocument) => {
    const scenario = scenarioAt(document, a);
    const storm = { kind: 'storm', week: number, cells: { pond: 'NORTH' }, count: other };
    const edits: readonly (() => BlowbackDocument)[] = [
      () => edit.addScenario(document, text),
      () => edit.duplicateScenario(document, scenario, text),
      () => edit.removeScenario(document, scenario),
      () => edit.renameScenario(document, scenario, text),
      () => edit.describeScenario(document, scenario, text),
      () => edit.setBaseline(document, scenario),
      () => edit.setLever(document, scenario, lever, number, other),
      () => edit.resetLever(document, scenario, lever, on ? undefined : number),
      () => edit.addEvent(document, scenario, storm),
      () => edit.changeEvent(document, scenario, eventAt(document, b), { count: number }),
      () => edit.moveEvent(document, scenario, eventAt(document, b), number),
      () => edit.removeEvent(document, scenario, eventAt(document, b)),
      () => edit.addAssumptionSet(document, text),
      () => edit.removeAssumptionSet(document, setAt(document, b)),
      () => edit.assume(document, scenario, setAt(document, b)),
      () => edit.setStrength(document, setAt(document, b), 'growth', number),
      () => edit.setParameter(document, setAt(document, b), 'growth.rate', on ? undefined : number),
      () => edit.addHistory(document, text),
      () =>
        edit.addPrediction(document, {
          scenario,
          series: 'catch',
          reason: text,
          points: [
            { week: number, value: other },
            { week: other, value: number },
          ],
        }),
      () =>
        edit.addClaim(document, {
          scenario,
          than: scenarioAt(document, b),
          series: 'catch',
          span: on ? 'week' : 'total',
          week: number,
          relation: on ? 'below' : 'above',
        }),
      () =>
        edit.changeClaim(document, document.claims[a]?.id ?? 'nothing', { week: number, scenario }),
      () => edit.removeClaim(document, document.claims[b]?.id ?? 'nothing'),
      () => edit.lockPrediction(document, document.predictions[a]?.id ?? 'nothing'),
      () =>
        edit.scorePrediction(document, document.predictions[b]?.id ?? 'nothing', {
          version: text,
          weeks: number,
          error: other,
          within: on ? 0.5 : 2,
          direction: on ? 'right' : 'wrong',
        }),
      () => edit.removePrediction(document, document.predictions[b]?.id ?? 'nothing'),
      () => edit.setSummary(document, [{ scenario, series: 'catch', central: number }]),
      () => edit.setSeed(edit.setWeeks(document, number), other),
      () => edit.setTitle(edit.setNotes(document, text), text),
      () => edit.setAuthors(document, [text, text]),
    ];
    return edits[which]?.() ?? document;
  });
