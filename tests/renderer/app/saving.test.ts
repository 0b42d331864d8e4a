import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDocument, setTitle, writeDocument } from '../../../models/index';
import { toyDocument, withPressure } from '../toy';
import { fileActions, fileNamed } from './files';

describe('saving', () => {
  afterEach(() => vi.useRealTimers());

  it('writes view, labelled history and summary values, and is clean then', async () => {
    const app = fileActions();
    retitle(app, 'Better');
    app.view.getState().toggleHidden('high');
    app.compute();
    expect(await app.saving.save()).toBe(true);
    const text = app.desk.save.mock.calls[0]?.[0].text ?? '';
    expect(read(text)).toMatchObject({
      title: 'Better',
      history: [{ label: 'app.edits.title Better' }],
      view: { hero: 'deaths', hidden: ['high'] },
      summary: [
        { scenario: 'low', series: 'deaths', central: 96 },
        { scenario: 'high', series: 'deaths', central: 192 },
      ],
    });
    expect(app.document.getState()).toMatchObject({ dirty: false, savedText: text });
  });

  it('keeps which scenario is in hand, and has it in hand again when the file is opened', async () => {
    const app = fileActions();
    retitle(app, 'Better');
    app.view.getState().selectScenario('high');
    app.compute();
    await app.saving.save();
    const text = app.desk.save.mock.calls[0]?.[0].text ?? '';
    expect(read(text)).toMatchObject({ view: { scenario: 'high' } });
    app.view.getState().selectScenario('low');
    await app.opening.show(fileNamed('mine.blowback', text));
    expect(app.view.getState().activeScenario).toBe('high');
    app.view.getState().selectScenario('gone');
    retitle(app, 'Again');
    app.compute();
    await app.saving.save();
    expect(read(app.desk.save.mock.calls[1]?.[0].text ?? '')).toMatchObject({
      view: { scenario: 'low' },
    });
  });

  it('does not say which scenario is in hand of a file that never said, until one is chosen', async () => {
    const app = fileActions();
    retitle(app, 'Notes');
    app.compute();
    await app.saving.save();
    const text = app.desk.save.mock.calls[0]?.[0].text ?? '';
    expect(read(text).view).not.toHaveProperty('scenario');
    app.view.getState().selectScenario('low');
    await app.saving.save();
    expect(read(app.desk.save.mock.calls[1]?.[0].text ?? '')).toMatchObject({
      view: { scenario: 'low' },
    });
  });

  it('says it of a new document from the start', async () => {
    const app = fileActions();
    await app.opening.start(toyDocument({ title: 'New' }));
    app.compute();
    await app.saving.save();
    expect(read(app.desk.save.mock.calls[0]?.[0].text ?? '')).toMatchObject({
      view: { scenario: 'low' },
    });
  });

  it('writes the same bytes when the file is opened and saved again', async () => {
    const app = fileActions();
    retitle(app, 'Better');
    app.compute();
    await app.saving.save();
    const first = app.desk.save.mock.calls[0]?.[0].text ?? '';
    await app.opening.show(fileNamed('mine.blowback', first));
    app.compute();
    await app.saving.save();
    expect(app.desk.save.mock.calls[1]?.[0].text).toBe(first);
  });

  it('does not write an edit twice into the history when it saves twice', async () => {
    const app = fileActions();
    retitle(app, 'One');
    app.compute();
    await app.saving.save();
    retitle(app, 'Two');
    app.compute();
    await app.saving.save();
    const text = app.desk.save.mock.calls[1]?.[0].text ?? '';
    expect(read(text)).toMatchObject({
      history: [{ label: 'app.edits.title One' }, { label: 'app.edits.title Two' }],
    });
  });

  it('says what it last knew of the file, so that a change on the disk is noticed', async () => {
    const app = fileActions();
    await app.saving.save();
    expect(app.desk.save.mock.calls[0]?.[0]).toMatchObject({
      path: '/mine.blowback',
      expected: writeDocument(toyDocument()),
    });
    expect(app.desk.save.mock.calls[0]?.[0]).not.toHaveProperty('overwrite');
  });

  it('stays dirty and says so when the disk is full', async () => {
    const app = fileActions();
    retitle(app, 'Better');
    app.compute();
    app.desk.save.mockResolvedValueOnce(problem('disk-full'));
    const saved = app.saving.save();
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({
      kind: 'problem',
      shows: { during: 'save', offersSaveAs: true },
    });
    if (dialog.kind === 'problem') dialog.answer('close');
    expect(await saved).toBe(false);
    expect(app.document.getState().dirty).toBe(true);
  });

  it.each([
    ['mine', 'overwrites when the user keeps mine', 2, 0],
    ['save-as', 'asks where when the user saves as', 1, 1],
    ['cancel', 'writes nothing when the user cancels', 1, 0],
  ] as const)('after a change on the disk: %s %s', async (answer, _, saves, asks) => {
    const app = fileActions();
    retitle(app, 'Mine');
    app.compute();
    app.desk.save.mockResolvedValueOnce(problem('changed-on-disk'));
    const saved = app.saving.save();
    const dialog = await app.dialog();
    if (dialog.kind === 'conflict') dialog.answer(answer);
    expect(await saved).toBe(answer !== 'cancel');
    expect(app.desk.save).toHaveBeenCalledTimes(saves);
    expect(app.desk.saveAs).toHaveBeenCalledTimes(asks);
    expect(app.document.getState().dirty).toBe(answer === 'cancel');
  });

  it('reloads theirs after a change on the disk when the user says so', async () => {
    const app = fileActions();
    retitle(app, 'Mine');
    app.compute();
    app.desk.save.mockResolvedValueOnce(problem('changed-on-disk'));
    const theirs = writeDocument(toyDocument({ title: 'Theirs' }));
    app.desk.openRecent.mockResolvedValue(fileNamed('mine.blowback', theirs));
    const saved = app.saving.save();
    const dialog = await app.dialog();
    if (dialog.kind === 'conflict') dialog.answer('theirs');
    expect(await saved).toBe(false);
    expect(app.document.getState()).toMatchObject({
      document: { title: 'Theirs' },
      dirty: false,
      savedText: theirs,
    });
  });

  it('shows what mine changes in theirs, and replaces what was compared and nothing newer', async () => {
    const app = fileActions();
    retitle(app, 'Mine');
    app.compute();
    app.desk.save.mockResolvedValueOnce(problem('changed-on-disk'));
    const theirs = writeDocument(withPressure(toyDocument({ title: 'Theirs' }), 5));
    app.desk.openRecent.mockResolvedValue(fileNamed('mine.blowback', theirs));
    const saved = app.saving.save();
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({
      kind: 'conflict',
      shows: { changes: ['Title: from “Theirs” to “Mine”', 'Scenario “high”: Pressure'] },
    });
    if (dialog.kind === 'conflict') dialog.answer('mine');
    expect(await saved).toBe(true);
    expect(app.desk.save.mock.calls[1]?.[0]).toMatchObject({ expected: theirs });
  });

  it('does not wait for ever for numbers that do not come', async () => {
    const app = fileActions();
    app.results.setState({ scenarios: {} });
    vi.useFakeTimers();
    const saved = app.saving.save();
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await saved).toBe(true);
  });

  it('saves one after the other when it is asked twice', async () => {
    const app = fileActions();
    retitle(app, 'One');
    app.compute();
    await Promise.all([app.saving.save(), app.saving.save()]);
    const [first, second] = app.desk.save.mock.calls;
    expect(second?.[0].expected).toBe(first?.[0].text);
  });
});

type App = ReturnType<typeof fileActions>;

function retitle(app: App, title: string): void {
  app.document
    .getState()
    .edit('app.edits.title', { title }, (document) => setTitle(document, title));
}

function read(text: string) {
  const parsed = parseDocument(text);
  if (!parsed.ok || parsed.value.kind !== 'editable')
    throw new Error('What was saved cannot be opened');
  return parsed.value.document;
}

function problem(kind: 'disk-full' | 'changed-on-disk') {
  return { kind: 'problem', problem: { kind, path: '/mine.blowback', detail: '' } } as never;
}
