/** Tells the machine around the window what is open, and answers when the window is to close. */
import type { FileParts } from './parts';
import { areDraftsOpen, handOverDrafts, onDrafts } from '../../ui/open-drafts';

/** `keepNow` puts the document into its draft: nobody may be there to answer. Returns how to stop. */
export function startClosing(
  { desk, document, translate }: Pick<FileParts, 'desk' | 'document' | 'translate'>,
  mayLeave: () => Promise<boolean>,
  keepNow: () => Promise<void>,
): () => void {
  let asking = false;

  function tellState(): void {
    const { document: now, dirty, path, open } = document.getState();
    const title = open ? now.title.trim() || translate('shell.untitled') : '';
    // Who types is asked before the window goes, as one who has changed something.
    void desk.setDocumentState({ title, dirty: dirty || areDraftsOpen(), path });
  }

  async function close(): Promise<void> {
    if (asking) return;
    asking = true;
    handOverDrafts();
    void keepNow();
    try {
      if (await mayLeave()) await desk.allowClose();
    } finally {
      asking = false;
    }
  }

  tellState();
  const stops = [
    document.subscribe((now, before) => {
      const same =
        now.document.title === before.document.title &&
        now.dirty === before.dirty &&
        now.path === before.path &&
        now.open === before.open;
      if (!same) tellState();
    }),
    onDrafts(tellState),
    desk.onCloseRequested(() => void close()),
  ];
  return () => stops.forEach((stop) => stop());
}
