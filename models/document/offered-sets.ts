/** The sets of assumptions that a document offers to others, each looked at by itself: one that does not fit keeps no other back. */
import type { Result } from '../engine/answer';
import type { Model } from '../rules/model';
import { checkAssumptions, known } from './check-model';
import type { AssumptionSet, BlowbackDocument } from './document';
import type { Refusal } from './refusal';

export interface OfferedSet {
  readonly set: AssumptionSet;
  /** What it names or holds that this model does not have or allow; empty if it can be taken over. */
  readonly faults: readonly Refusal[];
}

/** In the order of the document; refused whole where the document belongs to another model. */
export function offeredSets(
  document: BlowbackDocument,
  model: Model,
): Result<readonly OfferedSet[], Refusal> {
  const faults = known(document.model.id, [model.id], 'model', 'id');
  if (faults.length > 0) return { ok: false, faults };
  const value = document.assumptionSets.map((set) => ({
    set,
    faults: checkAssumptions(set, model, set.title),
  }));
  return { ok: true, value };
}
