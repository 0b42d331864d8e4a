/** A window's file actions over a desk whose answers the test decides. */
import { vi } from 'vitest';
import { createTranslator, settingOf, writeDocument } from '../../../models/index';
import { centralRun, plan } from '../../../models/index';
import { createDialogs } from '../../../renderer/app/dialogs/questions';
import { fetchFileForm } from '../../../renderer/app/files/file-form';
import { startDrafts } from '../../../renderer/app/files/drafts';
import { createOpening, type Opening } from '../../../renderer/app/files/opening';
import type { FileParts } from '../../../renderer/app/files/parts';
import { showClass } from '../../../renderer/app/files/show-class';
import { createSaving } from '../../../renderer/app/files/saving';
import type { Draft, FileAnswer, FileText, Saved } from '../../../renderer/platform/index';
import { createDocumentStore } from '../../../renderer/store/document-store';
import { createResultsStore, noResults } from '../../../renderer/store/results-store';
import { createViewStore } from '../../../renderer/store/view-store';
import { toy, toyDocument } from '../toy';

await fetchFileForm();

export function fileActions() {
  const document = createDocumentStore(toyDocument());
  const view = createViewStore();
  const results = createResultsStore();
  const dialogs = createDialogs();
  const translate = createTranslator('en');
  const saved = (name: string): FileAnswer<Saved> => ({
    kind: 'done',
    value: { path: `/${name}`, name },
  });
  const desk = {
    save: vi.fn(
      (request: { path: string | undefined; text: string; expected: string | undefined }) =>
        Promise.resolve(saved((request.path ?? '/asked.blowback').slice(1))),
    ),
    saveAs: vi.fn((_: { text: string }) => Promise.resolve(saved('chosen.blowback'))),
    openRecent: vi.fn((_: string): Promise<FileAnswer<FileText>> =>
      Promise.resolve({ kind: 'cancelled' }),
    ),
    askUnsaved: vi.fn((_: string): Promise<'save' | 'discard' | 'cancel'> =>
      Promise.resolve('cancel'),
    ),
    keepDraft: vi.fn((_: { text: string; path: string | undefined }) => Promise.resolve()),
    dropDraft: vi.fn(() => Promise.resolve()),
    drafts: vi.fn((): Promise<readonly Draft[]> => Promise.resolve([])),
    discardDraft: vi.fn((_: string) => Promise.resolve()),
    log: vi.fn(() => Promise.resolve()),
  };
  const parts: FileParts = {
    desk: desk as unknown as FileParts['desk'], // only the calls that file actions make
    model: toy,
    document,
    view,
    results,
    dialogs,
    translate,
    describe: (key, values) => `${key} ${Object.values(values).join(' ')}`.trim(),
    language: () => 'en',
    tell: vi.fn(),
  };
  const saving = createSaving(parts, (answer) => opening.reload(answer));
  const failed = vi.fn();
  const drafts = startDrafts(parts, saving.textNow, failed);
  const showKept = vi.fn();
  const opening: Opening = createOpening(parts, saving.save, drafts.drop, (file) =>
    showClass(parts, { showKept }, file),
  );

  /** Puts the central runs of the document there, as the feed would. */
  function compute(): void {
    const now = document.getState().document;
    const runs = now.scenarios.map(({ id }) => {
      const made = plan(toy, settingOf(now, id));
      if (!made.ok) throw new Error('The toy cannot be planned');
      return [id, { ...noResults, status: 'ready' as const, central: centralRun(made.value) }];
    });
    results.setState({ scenarios: Object.fromEntries(runs) });
  }

  /** The dialog on screen, once it is there. */
  async function dialog() {
    for (let turn = 0; turn < 50; turn += 1) {
      const [question] = dialogs.store.getState().questions;
      if (question !== undefined) return question;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error('No dialog came');
  }

  document.getState().replaceDocument(toyDocument(), {
    path: '/mine.blowback',
    savedText: writeDocument(toyDocument()),
  });
  view.getState().adopt(toyDocument().view);
  compute();
  return {
    desk,
    parts,
    document,
    view,
    results,
    dialogs,
    saving,
    opening,
    drafts,
    showKept,
    failed,
    dialog,
    compute,
  };
}

export function fileNamed(name: string, text: string): FileAnswer<FileText> {
  return { kind: 'done', value: { path: `/${name}`, name, text } };
}
