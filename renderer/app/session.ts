/** What the views may ask of the app, made of its parts. */
import type { CommandBus, Jobs, Session } from '../store/index';
import type { Opening } from './files/opening';
import type { FileParts } from './files/parts';
import { problemSentence } from './files/problem-sentence';

export function createSession(
  parts: FileParts,
  bus: CommandBus,
  opening: Opening,
  jobs: Jobs,
): Session {
  const { desk, dialogs, translate, tell } = parts;

  async function copied(work: Promise<void>): Promise<void> {
    try {
      await work;
      tell(translate('shell.copied'));
    } catch (error) {
      const sentence = translate('shell.copyFailed', { detail: String(error) });
      await dialogs.ask('problem', { during: 'export', sentence, offersSaveAs: false });
    }
  }

  return {
    jobs,
    send: bus.send,
    handle: bus.handle,
    start: opening.start,
    startLesson: opening.startLesson,
    readOther: async () => opening.peek(await desk.openFile()),
    async openRecent(path) {
      await opening.show(await desk.openRecent(path));
    },
    recentFiles: () => desk.recentFiles(),
    institutionFiles: async () => (await desk.policies()).lessons,
    clearRecentFiles: () => desk.clearRecentFiles(),
    newWindow: () => desk.newWindow(),
    async exportFile(file) {
      const answer = await desk.exportFile(file);
      if (answer.kind === 'done') tell(translate('shell.exported', { name: answer.value.name }));
      if (answer.kind !== 'problem') return;
      const sentence = problemSentence(answer.problem, translate);
      await dialogs.ask('problem', { during: 'export', sentence, offersSaveAs: false });
    },
    copyImage: (png) => copied(desk.copyImage(png)),
    screens: desk,
    copyText: (text) => copied(desk.copyText(text)),
  };
}
