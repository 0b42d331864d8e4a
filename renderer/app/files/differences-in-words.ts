/** What is different between the document here and another form of it, one sentence each. */
import {
  documentDifferences,
  type BlowbackDocument,
  type DocumentDifference,
  type Model,
  type Translate,
} from '../../../models/index';

/** Characters of a text that a sentence quotes. */
const QUOTED = 60;

/** Changes from `before` to `after`; none where a person would see none. */
export function differencesInWords(
  before: BlowbackDocument,
  after: BlowbackDocument,
  model: Model,
  translate: Translate,
): readonly string[] {
  return documentDifferences(before, after).map((one) => sentence(one, model, translate));
}

function sentence(difference: DocumentDifference, model: Model, translate: Translate): string {
  switch (difference.kind) {
    case 'field': {
      const { field, before, after } = difference;
      const values = { before: quoted(before), after: quoted(after) };
      return translate('shell.differences.field', {
        field: translate(`app.notes.${field}`),
        ...values,
      });
    }
    case 'scenario-added':
    case 'scenario-removed':
      return translate(`shell.differences.${difference.kind}`, { title: difference.title });
    case 'scenario': {
      const { title, levers, parts } = difference;
      const named = [
        ...levers.map((id) => leverName(id, model)),
        ...parts.map((part) => translate(`shell.differences.parts.${part}`)),
      ];
      return translate('shell.differences.scenario', { title, parts: named.join(', ') });
    }
    case 'assumptions':
    case 'predictions':
    case 'claims':
    case 'baseline':
    case 'lesson':
      return translate(`shell.differences.${difference.kind}`);
  }
}

/** A lever's label, with its cell where it has one. */
function leverName(id: string, model: Model): string {
  const [stem = id, cell] = id.split('.');
  const label = model.levers.find((lever) => lever.id === stem)?.label ?? stem;
  return cell === undefined ? label : `${label} (${cell})`;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line;
}
