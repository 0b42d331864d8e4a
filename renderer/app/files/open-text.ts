/** From the text of a file to a document, or to the sentences that say why not. */
import {
  checkAgainstModel,
  documentFromGlimpse,
  explainRefusal,
  type BlowbackDocument,
  type Model,
  type Refusal,
  type Translate,
} from '../../../models/index';
import { fileForm } from './file-form';

export type Opened =
  | { readonly kind: 'document'; readonly document: BlowbackDocument }
  /** From a newer version: its texts to read, never to save; `sentences` say why. */
  | {
      readonly kind: 'reading';
      readonly document: BlowbackDocument;
      readonly sentences: readonly string[];
    }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** The form of files has to be there: `fetchFileForm`. */
export function openText(text: string, model: Model, translate: Translate): Opened {
  const parsed = fileForm().parseDocument(text);
  if (!parsed.ok) return refused(parsed.faults, translate);
  if (parsed.value.kind === 'read-only') {
    const { glimpse, reason } = parsed.value;
    const sentences = [explainRefusal(reason, translate)];
    return { kind: 'reading', document: documentFromGlimpse(model, glimpse), sentences };
  }
  const faults = checkAgainstModel(parsed.value.document, model);
  if (faults.length > 0) return refused(faults, translate);
  return { kind: 'document', document: parsed.value.document };
}

function refused(faults: readonly Refusal[], translate: Translate): Opened {
  return { kind: 'refused', sentences: faults.map((fault) => explainRefusal(fault, translate)) };
}
