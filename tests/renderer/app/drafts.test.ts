import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle, writeDocument } from '../../../models/index';
import { recover } from '../../../renderer/app/files/recovery';
import type { Draft } from '../../../renderer/platform/index';
import { toyDocument } from '../toy';
import { fileActions } from './files';

describe('keeping drafts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps an edit within two seconds, however long the editing goes on', async () => {
    const app = fileActions();
    for (let time = 0; time < 1_800; time += 100) {
      retitle(app, `Edit ${time}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(app.desk.keepDraft).toHaveBeenCalled();
    expect(app.desk.keepDraft.mock.calls[0]?.[0]).toMatchObject({
      path: '/mine.blowback',
      savedText: writeDocument(toyDocument()),
    });
  });

  it('keeps nothing of a document that is as it was saved', async () => {
    const app = fileActions();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(app.desk.keepDraft).not.toHaveBeenCalled();
  });

  it('drops the draft when everything is undone again', async () => {
    const app = fileActions();
    retitle(app, 'Other');
    await vi.advanceTimersByTimeAsync(1_500);
    app.document.getState().undo();
    await vi.advanceTimersByTimeAsync(10);
    expect(app.desk.dropDraft).toHaveBeenCalledOnce();
  });

  it('keeps nothing of what was undone while its text was made', async () => {
    const app = fileActions();
    retitle(app, 'Other');
    const keeping = app.drafts.keepNow();
    app.document.getState().undo();
    await keeping;
    expect(app.desk.keepDraft).not.toHaveBeenCalled();
  });

  it('warns once when drafts cannot be kept', async () => {
    const app = fileActions();
    app.desk.keepDraft.mockRejectedValue(new Error('no room'));
    for (const name of ['a', 'b', 'c']) {
      retitle(app, name);
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(app.failed).toHaveBeenCalledOnce();
  });
});

describe('recovering drafts', () => {
  it('brings this window’s own work back without asking, unsaved', async () => {
    const app = fileActions();
    app.desk.drafts.mockResolvedValueOnce([{ ...draft('a', 'Lost'), here: true }]);
    await recover(app.parts, app.drafts.keepNow);
    expect(app.document.getState()).toMatchObject({ dirty: true, document: { title: 'Lost' } });
    expect(app.dialogs.store.getState().questions).toEqual([]);
  });

  it('puts the work into a draft of its own before the old one goes', async () => {
    const app = fileActions();
    app.desk.drafts.mockResolvedValueOnce([{ ...draft('a', 'Lost'), here: true }]);
    await recover(app.parts, app.drafts.keepNow);
    const [kept] = app.desk.keepDraft.mock.invocationCallOrder;
    const [discarded] = app.desk.discardDraft.mock.invocationCallOrder;
    expect(app.desk.discardDraft).toHaveBeenCalledWith('a');
    expect(kept).toBeLessThan(discarded ?? 0);
  });

  it('knows what the file held, so that saving over a file that nobody changed asks nothing', async () => {
    const app = fileActions();
    const kept = { ...draft('a', 'Lost'), path: '/mine.blowback', savedText: 'as it was' };
    app.desk.drafts.mockResolvedValueOnce([{ ...kept, here: true }]);
    await recover(app.parts, app.drafts.keepNow);
    app.compute();
    await app.saving.save();
    expect(app.desk.save.mock.calls[0]?.[0]).toMatchObject({
      path: '/mine.blowback',
      expected: 'as it was',
    });
  });

  it('offers drafts of other windows until the user has decided', async () => {
    const app = fileActions();
    app.desk.drafts.mockResolvedValueOnce([draft('a', 'First'), draft('b', 'Second')]);
    const done = recover(app.parts, app.drafts.keepNow);
    const first = await app.dialog();
    expect(first).toMatchObject({ shows: { drafts: [{ title: 'First' }, { title: 'Second' }] } });
    if (first.kind === 'recovery') first.answer({ kind: 'discard', draft: draft('a', 'First') });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await app.dialog();
    expect(second).toMatchObject({ shows: { drafts: [{ title: 'Second' }] } });
    if (second.kind === 'recovery') second.answer({ kind: 'open', draft: draft('b', 'Second') });
    await done;
    expect(app.document.getState().document.title).toBe('Second');
    expect(app.desk.discardDraft.mock.calls).toEqual([['a'], ['b']]);
  });

  it('says what a draft changes in its file', async () => {
    const app = fileActions();
    const savedText = writeDocument(toyDocument({ title: 'Before' }));
    app.desk.drafts.mockResolvedValueOnce([{ ...draft('a', 'After'), savedText }]);
    const done = recover(app.parts, app.drafts.keepNow);
    const dialog = await app.dialog();
    const changes = ['Title: from “Before” to “After”'];
    expect(dialog).toMatchObject({ shows: { drafts: [{ title: 'After', changes }] } });
    if (dialog.kind === 'recovery') dialog.answer({ kind: 'later' });
    await done;
  });

  it('does not look into a draft that may have brought the page down, but opens it when asked', async () => {
    const app = fileActions();
    const suspect = { ...draft('a', 'Poison'), here: true, suspect: true };
    app.desk.drafts.mockResolvedValueOnce([suspect]);
    const done = recover(app.parts, app.drafts.keepNow);
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({ shows: { drafts: [{ title: undefined, changes: [] }] } });
    if (dialog.kind === 'recovery') dialog.answer({ kind: 'open', draft: suspect });
    await done;
    expect(app.document.getState().document.title).toBe('Poison');
  });

  it('deletes nothing when the user decides later', async () => {
    const app = fileActions();
    app.desk.drafts.mockResolvedValueOnce([draft('a', 'First')]);
    const done = recover(app.parts, app.drafts.keepNow);
    const dialog = await app.dialog();
    if (dialog.kind === 'recovery') dialog.answer({ kind: 'later' });
    await done;
    expect(app.desk.discardDraft).not.toHaveBeenCalled();
    expect(app.document.getState().document.title).toBe('Toy');
  });
});

function retitle(app: ReturnType<typeof fileActions>, title: string): void {
  app.document.getState().edit('app.edits.title', {}, (document) => setTitle(document, title));
}

function draft(id: string, title: string): Draft {
  const text = writeDocument(toyDocument({ title }));
  return { id, savedAt: '2025-11-24T10:00:00.000Z', path: undefined, text };
}
