import { describe, expect, it } from 'vitest';
import { setTitle, writeClass, writeDocument } from '../../../models/index';
import { spring } from '../../models/document/class-sample';
import { toyDocument, withPressure } from '../toy';
import { fileActions, fileNamed } from './files';

const other = writeDocument(toyDocument({ title: 'Other' }));

describe('opening', () => {
  it('shows the document of a file with what the file says of the view', async () => {
    const app = fileActions();
    const view = { hero: 'deaths', charts: [], hidden: ['low'], resolution: 'monthly' } as const;
    const text = writeDocument(toyDocument({ title: 'Other', view }));
    expect(await app.opening.show(fileNamed('other.blowback', text))).toBe(true);
    expect(app.document.getState()).toMatchObject({
      document: { title: 'Other' },
      path: '/other.blowback',
      savedText: text,
      dirty: false,
    });
    expect(app.view.getState()).toMatchObject({
      view: 'explore',
      resolution: 'monthly',
      hidden: ['low'],
    });
  });

  it('shows a class file on the wall, beside the document that is open', async () => {
    const app = fileActions();
    const before = app.document.getState();
    const answer = fileNamed('spring.blowback-class', writeClass(spring));
    expect(await app.opening.show(answer)).toBe(true);
    expect(app.showKept).toHaveBeenCalledWith(spring, {
      ...{ path: '/spring.blowback-class', name: 'spring.blowback-class' },
    });
    expect(app.view.getState().view).toBe('class');
    expect(app.document.getState()).toBe(before);
  });

  it('explains a class file that is not right, and shows nothing of it', async () => {
    const app = fileActions();
    const text = writeClass(spring).replace('ana.blowback', '../ana.blowback');
    const opened = app.opening.show(fileNamed('spring.blowback-class', text));
    const dialog = await app.dialog();
    if (dialog.kind !== 'refusal') throw new Error('It is refused');
    expect(dialog.shows.sentences[0]).toContain('in the folder of the class');
    dialog.answer(undefined);
    expect(await opened).toBe(false);
    expect(app.showKept).not.toHaveBeenCalled();
  });

  it.each([
    ['is not JSON', 'Dear diary'],
    ['is not ours', '{"format": "else"}'],
    ['names a lever that the model does not have', withLever('presure', 1)],
    ['sets a lever out of its range', withLever('pressure', 99)],
  ])('explains a file that %s and leaves the open document alone', async (_, text) => {
    const app = fileActions();
    const before = app.document.getState().document;
    const opened = app.opening.show(fileNamed('bad.blowback', text));
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({ kind: 'refusal', shows: { name: 'bad.blowback' } });
    if (dialog.kind === 'refusal') {
      expect(dialog.shows.sentences.join(' ').length).toBeGreaterThan(20);
      dialog.answer(undefined);
    }
    expect(await opened).toBe(false);
    expect(app.document.getState().document).toBe(before);
  });

  it('does not ask about unsaved changes before the new file is known to be good', async () => {
    const app = fileActions();
    edit(app);
    const opened = app.opening.show(fileNamed('bad.blowback', 'Dear diary'));
    const dialog = await app.dialog();
    if (dialog.kind === 'refusal') dialog.answer(undefined);
    await opened;
    expect(app.desk.askUnsaved).not.toHaveBeenCalled();
  });

  it('keeps unsaved changes when the user cancels', async () => {
    const app = fileActions();
    edit(app);
    expect(await app.opening.show(fileNamed('other.blowback', other))).toBe(false);
    expect(app.document.getState()).toMatchObject({ dirty: true, document: { title: 'Edited' } });
  });

  it('saves unsaved changes first when the user says so', async () => {
    const app = fileActions();
    edit(app);
    app.desk.askUnsaved.mockResolvedValueOnce('save');
    expect(await app.opening.show(fileNamed('other.blowback', other))).toBe(true);
    expect(app.desk.save).toHaveBeenCalledOnce();
    expect(app.document.getState().document.title).toBe('Other');
  });

  it('stays when the save that the user asked for is cancelled', async () => {
    const app = fileActions();
    edit(app);
    app.desk.askUnsaved.mockResolvedValueOnce('save');
    app.desk.save.mockResolvedValueOnce({ kind: 'cancelled' });
    expect(await app.opening.show(fileNamed('other.blowback', other))).toBe(false);
    expect(app.document.getState().document.title).toBe('Edited');
  });

  it('lets unsaved changes and their draft go when the user says so', async () => {
    const app = fileActions();
    edit(app);
    await app.drafts.keepNow();
    app.desk.askUnsaved.mockResolvedValueOnce('discard');
    expect(await app.opening.start(toyDocument({ title: 'New' }))).toBe(true);
    expect(app.desk.dropDraft).toHaveBeenCalled();
    expect(app.document.getState()).toMatchObject({ path: undefined, document: { title: 'New' } });
  });

  it('shows the texts of a file from a newer version, to read only', async () => {
    const app = fileActions();
    const newer = writeDocument(toyDocument({ title: 'Newer', notes: 'Read me' })).replace(
      '"major": 1',
      '"major": 2',
    );
    expect(await app.opening.show(fileNamed('newer.blowback', newer))).toBe(true);
    const state = app.document.getState();
    expect(state).toMatchObject({ readOnly: true, dirty: false, path: '/newer.blowback' });
    expect(state.document).toMatchObject({
      title: 'Newer',
      notes: 'Read me',
      scenarios: [{ title: 'low', levers: {} }, { title: 'high' }],
    });
    edit(app);
    expect(app.document.getState().document).toBe(state.document);
  });

  it('explains a file that could not be read', async () => {
    const app = fileActions();
    const opened = app.opening.show({
      kind: 'problem',
      problem: { kind: 'not-found', path: '/gone.blowback', detail: '' },
    });
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({ kind: 'problem', shows: { during: 'open' } });
    if (dialog.kind === 'problem') {
      expect(dialog.shows.sentence).toContain('gone.blowback');
      dialog.answer('close');
    }
    expect(await opened).toBe(false);
  });
});

function edit(app: ReturnType<typeof fileActions>): void {
  app.document.getState().edit('app.edits.title', {}, (document) => setTitle(document, 'Edited'));
  app.compute();
}

function withLever(lever: string, value: number): string {
  const document = withPressure(toyDocument(), 3);
  const [low] = document.scenarios;
  if (low === undefined) throw new Error('The toy document has scenarios');
  const changed = { ...low, levers: { [lever]: [{ week: 0, value }] } };
  return writeDocument({ ...document, scenarios: [changed] });
}
