/** What main itself has to say about a window whose page cannot speak any more. */
import { dialog, type BrowserWindow } from 'electron';
import type { Translate } from '../../models/index';

export interface WindowQuestions {
  /** The page does not answer: true if the user wants the window closed all the same. */
  closeHung(window: BrowserWindow, title: string): Promise<boolean>;
  /** The page died too often and the window is closed. */
  tellCrashed(title: string): Promise<void>;
}

/** `text` gives the sentences in the language of the moment. */
export function createWindowQuestions(text: () => Translate): WindowQuestions {
  function shown(title: string): string {
    return title.trim() === '' ? text()('files.dialog.untitled') : title;
  }

  return {
    async closeHung(window, title) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: text()('files.dialog.hung', { title: shown(title) }),
        detail: text()('files.dialog.hungDetail'),
        buttons: [text()('files.dialog.wait'), text()('files.dialog.closeAnyway')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    async tellCrashed(title) {
      await dialog.showMessageBox({
        type: 'error',
        message: text()('files.dialog.crashed', { title: shown(title) }),
        detail: text()('files.dialog.crashedDetail'),
        buttons: [text()('files.dialog.ok')],
      });
    },
  };
}
