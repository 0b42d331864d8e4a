/** Save and Save as, with what can go wrong; one at a time. */
import type { DocumentKind, FileAnswer, FileText, Saved } from '../../platform/index';
import { differencesInWords } from './differences-in-words';
import { fetchFileForm, fileForm } from './file-form';
import { openText } from './open-text';
import { nameOf, problemSentence } from './problem-sentence';
import { savedForm } from './saved-form';
import { settleCentralRuns } from './settle';
import type { FileParts } from './parts';
import { handOverDrafts } from '../../ui/open-drafts';

/** Whatever is there is to be replaced. */
const OVERWRITE = Symbol('overwrite');

export interface Saving {
  /** Saves where the document came from, else asks. True if it is on the disk now. */
  readonly save: () => Promise<boolean>;
  readonly saveAs: () => Promise<boolean>;
  /** The document's text as it would be saved now. Rejects if what writes files cannot be fetched; another call tries again. */
  readonly textNow: () => Promise<string>;
}

/** `reload` shows the file as it is on the disk in the place of the document. */
export function createSaving(
  parts: FileParts,
  reload: (answer: FileAnswer<FileText>) => Promise<boolean>,
): Saving {
  const { desk, model, document, view, results, dialogs, translate, describe, tell } = parts;
  let last: Promise<unknown> = Promise.resolve();

  /** What is to be saved, as one consistent moment. */
  function snapshot() {
    const state = document.getState();
    const form = savedForm({
      model,
      state,
      view: view.getState(),
      results: results.getState(),
      describe,
    });
    const kind: DocumentKind = form.lesson === undefined ? 'scenarios' : 'lesson';
    return {
      state,
      form,
      kind,
      text: fileForm().writeDocument(form),
      suggestedName: suggestedName(),
    };
  }

  function suggestedName(): string {
    return document.getState().document.title.trim() || translate('shell.untitled');
  }

  async function ready() {
    handOverDrafts();
    document.getState().checkpoint();
    await Promise.all([settleCentralRuns(document, results), fetchFileForm()]);
    return snapshot();
  }

  type Moment = ReturnType<typeof snapshot>;

  async function finish(answer: FileAnswer<Saved>, moment: Moment): Promise<boolean> {
    switch (answer.kind) {
      case 'cancelled':
        return false;
      case 'done': {
        const { path, name } = answer.value;
        document.getState().markSaved({ document: moment.state.document, path, text: moment.text });
        tell(translate('shell.saved', { name }));
        return true;
      }
      case 'problem':
        if (answer.problem.kind === 'changed-on-disk') return conflict(answer.problem.path, moment);
        return problem(problemSentence(answer.problem, translate));
    }
  }

  async function problem(sentence: string): Promise<boolean> {
    const choice = await dialogs.ask('problem', { during: 'save', sentence, offersSaveAs: true });
    return choice === 'save-as' ? askWhere(await ready()) : false;
  }

  async function conflict(path: string, moment: Moment): Promise<boolean> {
    const theirs = await readTheirs(path);
    const changes =
      theirs.document && differencesInWords(theirs.document, moment.form, model, translate);
    const choice = await dialogs.ask('conflict', { name: nameOf(path), changes });
    switch (choice) {
      case 'mine':
        // Over what was just compared, and not over what somebody wrote while the user was choosing.
        return write(await ready(), theirs.text ?? OVERWRITE);
      case 'save-as':
        return askWhere(moment);
      case 'theirs':
        await reload(await desk.openRecent(path));
        return false;
      case 'cancel':
        return false;
    }
  }

  /** What the file holds now, as far as it can be read. */
  async function readTheirs(path: string) {
    const answer = await desk.openRecent(path);
    if (answer.kind !== 'done') return { text: undefined, document: undefined };
    const { text } = answer.value;
    const opened = openText(text, model, translate);
    return { text, document: opened.kind === 'document' ? opened.document : undefined };
  }

  /** `expected` is what must be there to be replaced. */
  async function write(
    moment: Moment,
    expected: string | undefined | typeof OVERWRITE,
  ): Promise<boolean> {
    const { text, suggestedName, kind } = moment;
    const { path } = moment.state;
    const request =
      expected === OVERWRITE
        ? { text, path, suggestedName, kind, expected: undefined, overwrite: true }
        : { text, path, suggestedName, kind, expected };
    return finish(await desk.save(request), moment);
  }

  async function askWhere(moment: Moment): Promise<boolean> {
    const { text, suggestedName, kind } = moment;
    return finish(await desk.saveAs({ text, suggestedName, kind }), moment);
  }

  /** Two saves at once would each expect the other's file not to be there. */
  function oneAtATime(work: () => Promise<boolean>): Promise<boolean> {
    const next = last.then(work).catch((error: unknown) => {
      void desk.log({ level: 'error', message: `Saving failed: ${String(error)}` });
      const sentence = translate('files.problem.failed', {
        name: suggestedName(),
        detail: String(error),
      });
      return problem(sentence);
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    save: () =>
      oneAtATime(async () => {
        const moment = await ready();
        return write(moment, moment.state.savedText);
      }),
    saveAs: () => oneAtATime(async () => askWhere(await ready())),
    async textNow() {
      await fetchFileForm();
      return snapshot().text;
    },
  };
}
