/** What the views may ask of the app, made of its parts. */
import type { FileAnswer, Saved } from '../platform/index';
import type { CommandBus, Jobs, Session } from '../store/index';
import { chosenFiles } from '../platform/index';
import type { ClassReading } from './files/class-reading';
import { loadSets } from './files/loading-sets';
import type { Opening } from './files/opening';
import type { FileParts } from './files/parts';
import { problemSentence } from './files/problem-sentence';

export function createSession(
  parts: FileParts,
  bus: CommandBus,
  opening: Opening,
  jobs: Jobs,
  classes: ClassReading,
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

  async function exported(answer: FileAnswer<Saved>): Promise<void> {
    if (answer.kind === 'done') tell(translate('shell.exported', { name: answer.value.name }));
    if (answer.kind !== 'problem') return;
    const sentence = problemSentence(answer.problem, translate);
    await dialogs.ask('problem', { during: 'export', sentence, offersSaveAs: false });
  }

  return {
    jobs,
    send: bus.send,
    handle: bus.handle,
    start: opening.start,
    startLesson: opening.startLesson,
    loadSets: (file) => loadSets(parts, file),
    async openRecent(path) {
      await opening.show(await desk.openRecent(path));
    },
    classes: {
      choose(files) {
        // Taken out at once: the input is emptied for its next use.
        void classes.read(chosenFiles(files));
      },
      stop: classes.stop,
      async open(key) {
        const file = classes.fileOf(key);
        if (file !== undefined) await opening.show(await desk.openDropped(file));
      },
    },
    recentFiles: () => desk.recentFiles(),
    institutionFiles: async () => (await desk.policies()).lessons,
    clearRecentFiles: () => desk.clearRecentFiles(),
    newWindow: () => desk.newWindow(),
    exportFile: async (file) => exported(await desk.exportFile(file)),
    exportPdf: async (file) => exported(await desk.exportPdf(file)),
    makesPdf: desk.edition === 'desktop',
    print: () => window.print(),
    today: () => isoDay(new Date()),
    copyImage: (png) => copied(desk.copyImage(png)),
    screens: desk,
    copyText: (text) => copied(desk.copyText(text)),
  };
}

/** The calendar day where the user is, not in Greenwich. */
function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
