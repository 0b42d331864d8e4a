/** Edits of assumption sets. Each returns a new document, or the same one if nothing changed. */
import type { AssumptionSet, BlowbackDocument } from '../document';
import { freeId, idFrom } from '../ids';
import { limits } from '../limits';
import { STANDARD } from '../references';
import { dropUnder } from '../unknown-fields';
import { withScenario } from './scenarios';
import { cut, isStorable } from './within';

/** Adds a set that changes nothing yet, as the last of the list; none beyond 50. */
export function addAssumptionSet(document: BlowbackDocument, title: string): BlowbackDocument {
  if (document.assumptionSets.length >= limits.assumptionSets) return document;
  const id = freeId(idFrom(title, 'set'), [
    STANDARD,
    ...document.assumptionSets.map((set) => set.id),
  ]);
  const set = { id, title: cut(title, limits.title), strengths: {}, parameters: {} };
  return { ...document, assumptionSets: [...document.assumptionSets, set] };
}

/**
 * Takes sets over from another document, as the last of the list; none beyond 50. Where an id or a title is taken, it
 * gets a number.
 */
export function adoptAssumptionSets(
  document: BlowbackDocument,
  sets: readonly AssumptionSet[],
): BlowbackDocument {
  const room = limits.assumptionSets - document.assumptionSets.length;
  const taken = [STANDARD, ...document.assumptionSets.map((set) => set.id)];
  const titles = new Set(document.assumptionSets.map((set) => set.title));
  const adopted = sets.slice(0, room).map((set) => {
    const id = freeId(set.id, taken);
    const title = freeTitle(set.title, titles);
    taken.push(id);
    titles.add(title);
    return { ...set, id, title };
  });
  if (adopted.length === 0) return document;
  return { ...document, assumptionSets: [...document.assumptionSets, ...adopted] };
}

/** The title, or the first of "title 2", "title 3" … that is not taken, cut so that the number stays. */
function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted;
  for (let number = 2; taken.has(title); number += 1) {
    const ending = ` ${number}`;
    title = cut(wanted, limits.title - ending.length) + ending;
  }
  return title;
}

/** Sets a set's title. */
export function renameAssumptionSet(
  document: BlowbackDocument,
  setId: string,
  title: string,
): BlowbackDocument {
  return withSet(document, setId, (set) =>
    set.title === title ? set : { ...set, title: cut(title, limits.title) },
  );
}

/** Removes a set; scenarios that used it go back to the model as it stands. */
export function removeAssumptionSet(document: BlowbackDocument, setId: string): BlowbackDocument {
  const assumptionSets = document.assumptionSets.filter(({ id }) => id !== setId);
  if (assumptionSets.length === document.assumptionSets.length) return document;
  const scenarios = document.scenarios.map((scenario) =>
    scenario.assumptions === setId ? { ...scenario, assumptions: STANDARD } : scenario,
  );
  return {
    ...document,
    assumptionSets,
    scenarios,
    unknown: dropUnder(document.unknown, `assumptionSets/${setId}`),
  };
}

/** Lets a scenario run under a set of the document, or under 'standard'. */
export function assume(
  document: BlowbackDocument,
  scenarioId: string,
  setId: string,
): BlowbackDocument {
  const exists = setId === STANDARD || document.assumptionSets.some(({ id }) => id === setId);
  if (!exists) return document;
  return withScenario(document, scenarioId, (scenario) =>
    scenario.assumptions === setId ? scenario : { ...scenario, assumptions: setId },
  );
}

/** Sets a rule's strength from 0 (off) to 3; 1 takes the change back. */
export function setStrength(
  document: BlowbackDocument,
  setId: string,
  ruleId: string,
  strength: number,
): BlowbackDocument {
  if (Number.isNaN(strength)) return document;
  const value = Math.min(limits.strength, Math.max(0, strength));
  return withSet(document, setId, (set) =>
    withEntry(set, 'strengths', ruleId, value === 1 ? undefined : value),
  );
}

/** Switches a rule off, or back on at full strength. */
export function switchRule(
  document: BlowbackDocument,
  setId: string,
  ruleId: string,
  on: boolean,
): BlowbackDocument {
  return setStrength(document, setId, ruleId, on ? 1 : 0);
}

/** Fixes a parameter (`rule-id.parameter-id`) at a value; undefined lets it go back to its range. */
export function setParameter(
  document: BlowbackDocument,
  setId: string,
  parameterId: string,
  value: number | undefined,
): BlowbackDocument {
  if (value !== undefined && !isStorable(value)) return document;
  return withSet(document, setId, (set) => withEntry(set, 'parameters', parameterId, value));
}

function withEntry(
  set: AssumptionSet,
  field: 'strengths' | 'parameters',
  id: string,
  value: number | undefined,
): AssumptionSet {
  if (set[field][id] === value) return set;
  const { [id]: _before, ...others } = set[field];
  return { ...set, [field]: value === undefined ? others : { ...others, [id]: value } };
}

function withSet(
  document: BlowbackDocument,
  setId: string,
  change: (set: AssumptionSet) => AssumptionSet,
): BlowbackDocument {
  const before = document.assumptionSets.find(({ id }) => id === setId);
  const after = before === undefined ? undefined : change(before);
  if (after === undefined || after === before) return document;
  return {
    ...document,
    assumptionSets: document.assumptionSets.map((set) => (set === before ? after : set)),
  };
}
