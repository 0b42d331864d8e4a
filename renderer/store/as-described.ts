/** A scenario's sentence was true when it was written: which state of the scenario it speaks of. */
import type { BlowbackDocument, Scenario } from '../../models/index';
import type { HistoryStep } from './history';

/**
 * The scenario `id` as its sentence speaks of it: as it was when the sentence was written in this session; else as the
 * one of `known` (scenarios that the app comes with) that has the same sentence; else as it was when the document was
 * opened. A copy's sentence speaks of what it was copied from. Undefined where there is no sentence.
 */
export function asDescribed(
  document: BlowbackDocument,
  past: readonly HistoryStep[],
  id: string,
  known: readonly Scenario[],
): Scenario | undefined {
  const own = document.scenarios.find((one) => one.id === id);
  if (own === undefined || own.description.trim() === '') return undefined;
  const at = past.findLastIndex(({ before }) => !hasSentence(before, own));
  const step = past[at];
  if (step !== undefined) {
    const { before, after } = step;
    const isNew = !before.scenarios.some((one) => one.id === id);
    const source = isNew ? before.scenarios.find((one) => saysSame(one, own)) : undefined;
    if (source !== undefined) return asDescribed(before, past.slice(0, at), source.id, known);
    return after.scenarios.find((one) => one.id === id);
  }
  const original = known.filter((one) => saysSame(one, own));
  return (
    original.find((one) => asksSame(one, own)) ??
    original.find((one) => one.id === id) ??
    original[0] ??
    (past[0]?.before ?? document).scenarios.find((one) => one.id === id)
  );
}

function hasSentence({ scenarios }: BlowbackDocument, { id, description }: Scenario): boolean {
  return scenarios.some((one) => one.id === id && one.description === description);
}

function saysSame(a: Scenario, b: Scenario): boolean {
  return a.description === b.description;
}

function asksSame(a: Scenario, b: Scenario): boolean {
  return JSON.stringify([a.levers, a.events]) === JSON.stringify([b.levers, b.events]);
}
