/** Edits of the list of scenarios. Each returns a new document, or the same one if it cannot be done. */
import type { BlowbackDocument, Claim, Scenario, ViewSettings } from '../document';
import { freeId, idFrom } from '../ids';
import { limits } from '../limits';
import { emptyScenario } from '../new-document';
import { below } from '../paths';
import { copyUnder, dropUnder } from '../unknown-fields';
import { withoutLocks } from './locks';
import { cut } from './within';

/** Adds an empty scenario at the end; none beyond 12. Its id is made from the title. */
export function addScenario(document: BlowbackDocument, title: string): BlowbackDocument {
  const id = freeId(idFrom(title, 'scenario'), takenIds(document));
  return append(document, emptyScenario(id, cut(title, limits.title)));
}

/** Adds a copy of a scenario at the end, with the title given ("… (copy)"); none beyond 12. */
export function duplicateScenario(
  document: BlowbackDocument,
  scenarioId: string,
  title: string,
): BlowbackDocument {
  const original = document.scenarios.find(({ id }) => id === scenarioId);
  if (original === undefined) return document;
  const stem = scenarioId.replace(/-copy(?:-\d+)?$/, '').slice(0, limits.id - '-copy'.length);
  const id = freeId(`${stem.replace(/-$/, '')}-copy`, takenIds(document));
  const copied = append(document, { ...original, id, title: cut(title, limits.title) });
  if (copied === document) return document;
  return { ...copied, unknown: copyUnder(document.unknown, pathOf(scenarioId), pathOf(id)) };
}

/**
 * Removes a scenario with its predictions, the claims about it, its place in a lesson and saved results; never the last one. If it was the baseline, the first
 * of the others becomes it.
 */
export function removeScenario(document: BlowbackDocument, scenarioId: string): BlowbackDocument {
  const scenarios = document.scenarios.filter(({ id }) => id !== scenarioId);
  const [first] = scenarios;
  if (first === undefined || scenarios.length === document.scenarios.length) return document;
  const foretold = document.predictions.filter(({ scenario }) => scenario === scenarioId);
  const claimed = document.claims.filter((claim) => isAbout(claim, scenarioId));
  return withoutLocks({
    ...document,
    scenarios,
    baseline: document.baseline === scenarioId ? first.id : document.baseline,
    predictions: document.predictions.filter(({ scenario }) => scenario !== scenarioId),
    claims: document.claims.filter((claim) => !isAbout(claim, scenarioId)),
    summary: document.summary.filter(({ scenario }) => scenario !== scenarioId),
    view: viewWithout(document.view, scenarioId),
    unknown: [
      pathOf(scenarioId),
      ...foretold.map(({ id }) => below('predictions', id)),
      ...claimed.map(({ id }) => below('claims', id)),
    ].reduce(dropUnder, document.unknown),
    ...withoutInLesson(document, scenarioId),
  });
}

/** It is neither hidden nor in hand any more. */
function viewWithout({ scenario, ...view }: ViewSettings, scenarioId: string): ViewSettings {
  const hidden = view.hidden.filter((id) => id !== scenarioId);
  return scenario === undefined || scenario === scenarioId
    ? { ...view, hidden }
    : { ...view, hidden, scenario };
}

/** A step that showed it shows one scenario less. */
function withoutInLesson(
  { lesson }: BlowbackDocument,
  scenarioId: string,
): Pick<BlowbackDocument, 'lesson'> {
  if (lesson === undefined) return {};
  const steps = lesson.steps.map((step) => ({
    ...step,
    scenarios: step.scenarios.filter((id) => id !== scenarioId),
  }));
  return { lesson: { ...lesson, steps } };
}

function isAbout({ scenario, than }: Claim, scenarioId: string): boolean {
  return scenario === scenarioId || than === scenarioId;
}

/** Sets a scenario's title, at most 200 characters. Its id stays. */
export function renameScenario(
  document: BlowbackDocument,
  scenarioId: string,
  title: string,
): BlowbackDocument {
  return withScenario(document, scenarioId, (scenario) =>
    scenario.title === title ? scenario : { ...scenario, title: cut(title, limits.title) },
  );
}

/** Sets a scenario's sentence on what it asks, at most 2,000 characters. */
export function describeScenario(
  document: BlowbackDocument,
  scenarioId: string,
  description: string,
): BlowbackDocument {
  return withScenario(document, scenarioId, (scenario) =>
    scenario.description === description
      ? scenario
      : { ...scenario, description: cut(description, limits.description) },
  );
}

/** Makes a scenario the one that the others are compared with. */
export function setBaseline(document: BlowbackDocument, scenarioId: string): BlowbackDocument {
  const exists = document.scenarios.some(({ id }) => id === scenarioId);
  return exists && document.baseline !== scenarioId
    ? { ...document, baseline: scenarioId }
    : document;
}

/** The document with one scenario changed; the same document if the change returns the same scenario. */
export function withScenario(
  document: BlowbackDocument,
  scenarioId: string,
  change: (scenario: Scenario) => Scenario,
): BlowbackDocument {
  const before = document.scenarios.find(({ id }) => id === scenarioId);
  const after = before === undefined ? undefined : change(before);
  if (after === undefined || after === before) return document;
  return {
    ...document,
    scenarios: document.scenarios.map((one) => (one === before ? after : one)),
  };
}

function append(document: BlowbackDocument, scenario: Scenario): BlowbackDocument {
  if (document.scenarios.length >= limits.scenarios) return document;
  return { ...document, scenarios: [...document.scenarios, scenario] };
}

function takenIds(document: BlowbackDocument): readonly string[] {
  return document.scenarios.map(({ id }) => id);
}

function pathOf(scenarioId: string): string {
  return below('scenarios', scenarioId);
}
