/** Calls about unsaved documents and the window that holds them. */
import { offerDrafts } from '../draft-offers';
import type { Handlers } from '../handlers';
import type { Services } from '../services';
import type { WindowSession } from '../session';

type Names =
  | 'keepDraft'
  | 'dropDraft'
  | 'drafts'
  | 'discardDraft'
  | 'setDocumentState'
  | 'allowClose'
  | 'askUnsaved'
  | 'newWindow';

export function draftCalls({ dialogs, drafts, windows, log }: Services): Handlers<Names> {
  /** A draft's path may be saved to after a crash, so it has to be one that the user chose. */
  function chosen(session: WindowSession, file: string | undefined): string | undefined {
    return file !== undefined && session.paths.has(file) ? file : undefined;
  }

  return {
    async keepDraft(session, { text, path, savedText }) {
      try {
        await drafts.keep(session.draftId, { text, path: chosen(session, path), savedText });
      } catch (error) {
        log.write('error', `draft not kept: ${String(error)}`);
        throw error;
      }
    },
    dropDraft: (session) => drafts.drop(session.draftId),
    async drafts(session) {
      const offered = offerDrafts(await drafts.list(), session, windows.sessions());
      for (const { path } of offered) if (path !== undefined) session.paths.add(path);
      // The draft takes the place of the file that it is a newer form of.
      if (offered.some(({ here, suspect }) => here === true && suspect !== true))
        session.start = undefined;
      return offered;
    },
    async discardDraft(session, id) {
      if (!session.offered.delete(id))
        throw new Error('This draft was not offered to this window.');
      await drafts.drop(id);
    },
    setDocumentState(session, state) {
      session.document = { ...state, path: chosen(session, state.path) };
      windows.showState(session);
    },
    allowClose(session) {
      session.mayClose = true;
      windows.close(session);
    },
    async askUnsaved(session, title) {
      const choice = await dialogs.askUnsaved(session, title);
      if (choice === 'cancel') windows.callOffQuit();
      return choice;
    },
    newWindow() {
      windows.open();
    },
  };
}
