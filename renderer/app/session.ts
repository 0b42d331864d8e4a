/** What the views may ask of the app, made of its parts. */
import type { FileAnswer, FileProblem, Saved } from '../platform/index';
import { classStore, type CommandBus, type Jobs, type Session } from '../store/index';
import { chosenFiles } from '../platform/index';
import type { ClassReading } from './files/class-reading';
import { fetchFileForm } from './files/file-form';
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
    if (answer.kind === 'problem') await refused('export', answer.problem);
  }

  async function refused(during: 'open' | 'save' | 'export', problem: FileProblem): Promise<void> {
    const sentence = problemSentence(problem, translate);
    await dialogs.ask('problem', { during, sentence, offersSaveAs: false });
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
      choose(files, isOfKept) {
        void classes.read(chosenFiles(files), isOfKept);
      },
      readsKept: desk.edition === 'desktop',
      async readKept() {
        const answer = await classes.readKept();
        if (answer.kind === 'problem') await refused('open', answer.problem);
      },
      async save(file) {
        const { writeClass } = await fetchFileForm();
        const answer = await desk.saveAs({
          ...{ text: writeClass(file), suggestedName: file.title, kind: 'class' },
        });
        if (answer.kind === 'problem') await refused('save', answer.problem);
        if (answer.kind !== 'done') return false;
        classStore.setState(({ kept }) => ({
          kept: { file, ...answer.value, isUnread: kept?.isUnread ?? false },
        }));
        tell(translate('shell.saved', { name: answer.value.name }));
        return true;
      },
      stop: classes.stop,
      close: classes.close,
      async open(key) {
        await opening.show(await classes.reopen(key));
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
