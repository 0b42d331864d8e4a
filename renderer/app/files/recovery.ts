/** Offers what earlier sessions that ended badly had kept. */
import type { Draft } from '../../platform/index';
import { openText } from './open-text';
import type { FileParts } from './parts';

/** `keepNow` puts the recovered document into this window's own draft before the old one goes. */
export async function recover(parts: FileParts, keepNow: () => Promise<void>): Promise<void> {
  const { desk, dialogs, model, translate, tell } = parts;
  let drafts = await desk.drafts();

  async function open(draft: Draft): Promise<boolean> {
    const opened = openText(draft.text, model, translate);
    if (opened.kind === 'refused') {
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

  const own = drafts.find(({ here }) => here === true);
  if (own !== undefined && (await open(own))) return;

  while (drafts.length > 0) {
    const offered = drafts.map((draft) => ({ draft, title: titleOf(draft, parts) }));
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

function titleOf(draft: Draft, { model, translate }: FileParts): string | undefined {
  const opened = openText(draft.text, model, translate);
  if (opened.kind === 'refused') return undefined;
  return opened.document.title.trim() || translate('shell.untitled');
}
