/** Takes a rival theory into a document. */
import type { Theory } from '../../results/theories/theory';
import type { BlowbackDocument } from '../document';
import { adoptAssumptionSets, assume } from './assumptions';

/** Lets a scenario run under a theory; its set joins the document's own, once. */
export function adoptTheory(
  document: BlowbackDocument,
  scenarioId: string,
  { id, title, set }: Theory,
): BlowbackDocument {
  const isThere = document.assumptionSets.some((one) => one.id === id);
  const withSet = isThere ? document : adoptAssumptionSets(document, [{ id, title, ...set }]);
  return assume(withSet, scenarioId, id);
}
