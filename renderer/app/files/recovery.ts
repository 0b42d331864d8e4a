/** Offers what earlier sessions that ended badly had kept. */
import type { BlowbackDocument, Model, Translate } from '../../../models/index';
import type { Draft } from '../../platform/index';
import type { OfferedDraft } from '../dialogs/questions';
import { differencesInWords } from './differences-in-words';
import { openText } from './open-text';
import { fetchFileForm } from './file-form';
import type { FileParts } from './parts';

/** Steps shown of a draft that belongs to no file. */
const LAST_STEPS = 3;

/** `keepNow` puts the recovered document into this window's own draft before the old one goes. */
export async function recover(parts: FileParts, keepNow: () => Promise<void>): Promise<void> {
  const { desk, dialogs, model, translate, tell } = parts;
  let [drafts] = await Promise.all([desk.drafts(), fetchFileForm()]);

  async function open(draft: Draft): Promise<boolean> {
    const opened = openText(draft.text, model, translate);
    if (opened.kind !== 'document') {
      await dialogs.ask('refusal', { name: draft.path ?? draft.id, sentences: opened.sentences });
      return false;
    }
    const { document, view } = parts;
    const { path, savedText } = draft;
    document.getState().replaceDocument(opened.document, { path, savedText, unsaved: true });
    view.getState().adopt(opened.document.view);
    view.getState().showView('explore');
    await keepNow();
    await desk.discardDraft(draft.id);
    tell(translate('shell.recovery.recovered'));
    return true;
  }

  const own = drafts.find(({ here, suspect }) => here === true && suspect !== true);
  if (own !== undefined && (await open(own))) return;

  while (drafts.length > 0) {
    const offered = drafts.map((draft) => lookInto(draft, parts));
    const choice = await dialogs.ask('recovery', { drafts: offered });
    if (choice.kind === 'later') return;
    if (choice.kind === 'open') {
      if (await open(choice.draft)) return;
      continue;
    }
    await desk.discardDraft(choice.draft.id);
    drafts = drafts.filter(({ id }) => id !== choice.draft.id);
  }
}

/** Title and changes of a draft; of one that may have brought the page down, neither is looked for. */
function lookInto(draft: Draft, { model, translate }: FileParts): OfferedDraft {
  if (draft.suspect === true) return { draft, title: undefined, changes: [] };
  const opened = openText(draft.text, model, translate);
  if (opened.kind !== 'document') return { draft, title: undefined, changes: [] };
  const { document } = opened;
  const title = document.title.trim() || translate('shell.untitled');
  return { draft, title, changes: changesOf(draft, document, model, translate) };
}

/** Against the file that the draft belongs to; without one, the last steps. */
function changesOf(
  { savedText }: Draft,
  document: BlowbackDocument,
  model: Model,
  translate: Translate,
): readonly string[] {
  const saved = savedText === undefined ? undefined : openText(savedText, model, translate);
  if (saved?.kind === 'document')
    return differencesInWords(saved.document, document, model, translate);
  return document.history.slice(-LAST_STEPS).map(({ label }) => label);
}
