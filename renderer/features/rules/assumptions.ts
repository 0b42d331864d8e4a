/** Edits of what a scenario assumes; the standard assumptions are never changed, a set of one's own is begun instead. */
import {
  STANDARD,
  addAssumptionSet,
  assume,
  setParameter,
  setStrength,
  type Assumptions,
  type BlowbackDocument,
  type Scenario,
} from '../../../models/index';

const none: Assumptions = { strengths: {}, parameters: {} };

/** What a scenario assumes differently from the model. */
export function assumptionsOf(document: BlowbackDocument, scenario: Scenario): Assumptions {
  return document.assumptionSets.find(({ id }) => id === scenario.assumptions) ?? none;
}

/** Strength of a rule, 0 to 3. */
export function strengthIn(assumptions: Assumptions, rule: string): number {
  return assumptions.strengths[rule] ?? 1;
}

/** Whether a set changes a rule's strength or one of its numbers. */
export function changesRule(assumptions: Assumptions, rule: string): boolean {
  const held = Object.keys(assumptions.parameters).some((id) => id.startsWith(`${rule}.`));
  return held || strengthIn(assumptions, rule) !== 1;
}

/** Titles of the scenarios that use a set. */
export function usersOf(document: BlowbackDocument, set: string): readonly string[] {
  return document.scenarios
    .filter((scenario) => scenario.assumptions === set)
    .map(({ title }) => title);
}

/** A new empty set, used by the scenario at once. */
export function withNewSet(
  document: BlowbackDocument,
  scenario: string,
  title: string,
): BlowbackDocument {
  const added = addAssumptionSet(document, title);
  const set = added.assumptionSets.at(-1);
  return added === document || set === undefined ? document : assume(added, scenario, set.id);
}

/** Sets the strength of a rule for a scenario, in a set of its own where it still used the standard. */
export function withStrength(
  document: BlowbackDocument,
  scenario: string,
  title: string,
  rule: string,
  strength: number,
): BlowbackDocument {
  return inOwnSet(document, scenario, title, (own, set) => setStrength(own, set, rule, strength));
}

/** Holds a number of a rule (`rule-id.parameter-id`), or lets it go back to its range. */
export function withParameter(
  document: BlowbackDocument,
  scenario: string,
  title: string,
  parameter: string,
  value: number | undefined,
): BlowbackDocument {
  return inOwnSet(document, scenario, title, (own, set) =>
    setParameter(own, set, parameter, value),
  );
}

/** Takes back all that a set changes in one rule. */
export function withStandardRule(
  document: BlowbackDocument,
  set: string,
  rule: string,
): BlowbackDocument {
  const found = document.assumptionSets.find(({ id }) => id === set);
  const held = Object.keys(found?.parameters ?? {}).filter((id) => id.startsWith(`${rule}.`));
  return held.reduce(
    (next, id) => setParameter(next, set, id, undefined),
    setStrength(document, set, rule, 1),
  );
}

function inOwnSet(
  document: BlowbackDocument,
  scenarioId: string,
  title: string,
  change: (document: BlowbackDocument, set: string) => BlowbackDocument,
): BlowbackDocument {
  const scenario = document.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return document;
  if (scenario.assumptions !== STANDARD) return change(document, scenario.assumptions);
  const own = withNewSet(document, scenarioId, title);
  const set = own.scenarios.find(({ id }) => id === scenarioId)?.assumptions;
  return own === document || set === undefined ? document : change(own, set);
}
