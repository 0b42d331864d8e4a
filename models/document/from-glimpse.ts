/** The texts of a file from a newer version as a document to look at. It holds nothing to compute and is never saved. */
import type { Model } from '../rules/model';
import type { BlowbackDocument, Scenario } from './document';
import type { Glimpse } from './glimpse';
import { freeId, idFrom } from './ids';
import { emptyScenario, newDocument } from './new-document';

/** Scenarios have a title and a description only. */
export function documentFromGlimpse(model: Model, glimpse: Glimpse): BlowbackDocument {
  const scenarios = glimpse.scenarios.reduce<readonly Scenario[]>(
    (before, { title, description }) => {
      const taken = before.map(({ id }) => id);
      const id = freeId(idFrom(title, 'scenario'), taken);
      return [...before, { ...emptyScenario(id, title), description }];
    },
    [],
  );
  return newDocument(model, { ...glimpse, scenarios });
}
