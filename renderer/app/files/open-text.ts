/** From the text of a file to a document, or to the sentences that say why not. */
import {
  checkAgainstModel,
  explainRefusal,
  parseDocument,
  type BlowbackDocument,
  type Model,
  type Refusal,
  type Translate,
} from '../../../models/index';

export type Opened =
  | { readonly kind: 'document'; readonly document: BlowbackDocument }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

export function openText(text: string, model: Model, translate: Translate): Opened {
  const parsed = parseDocument(text);
  if (!parsed.ok) return refused(parsed.faults, translate);
  if (parsed.value.kind === 'read-only') return refused([parsed.value.reason], translate);
  const faults = checkAgainstModel(parsed.value.document, model);
  if (faults.length > 0) return refused(faults, translate);
  return { kind: 'document', document: parsed.value.document };
}

function refused(faults: readonly Refusal[], translate: Translate): Opened {
  return { kind: 'refused', sentences: faults.map((fault) => explainRefusal(fault, translate)) };
}
