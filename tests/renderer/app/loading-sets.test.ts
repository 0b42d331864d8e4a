import { describe, expect, it } from 'vitest';
import { writeDocument, type AssumptionSet, type BlowbackDocument } from '../../../models/index';
import { loadSets } from '../../../renderer/app/files/loading-sets';
import { toy, toyDocument } from '../toy';
import { fileActions } from './files';

const mild: AssumptionSet = {
  id: 'mild',
  title: 'Mild',
  strengths: { 'pressure-kills': 0.5 },
  parameters: {},
};
const held: AssumptionSet = {
  id: 'held',
  title: 'Held',
  strengths: {},
  parameters: { 'pressure-kills.rate': 3 },
};
const strange: AssumptionSet = {
  id: 'strange',
  title: 'Strange',
  strengths: { 'no-such-rule': 0 },
  parameters: {},
};

function fileOf(change: Partial<BlowbackDocument>): File {
  const text = writeDocument(toyDocument({ title: 'Theirs', ...change }));
  return new File([text], 'theirs.blowback');
}

function setsIn(app: ReturnType<typeof fileActions>) {
  return app.document.getState().document.assumptionSets.map(({ title }) => title);
}

describe('loading sets of assumptions from a file', () => {
  it('adds the only set as one step that undo takes back', async () => {
    const app = fileActions();
    await loadSets(app.parts, fileOf({ assumptionSets: [mild] }));
    expect(setsIn(app)).toEqual(['Mild']);
    expect(app.document.getState().past.at(-1)?.label).toEqual({
      key: 'app.edits.setsLoaded',
      values: { title: 'Theirs' },
    });
    expect(app.parts.tell).toHaveBeenCalledWith('1 set was added.');
    app.document.getState().undo();
    expect(setsIn(app)).toEqual([]);
  });

  it('asks which of several, and adds those that are chosen in one step', async () => {
    const app = fileActions();
    const loaded = loadSets(app.parts, fileOf({ assumptionSets: [mild, held, strange] }));
    const dialog = await app.dialog();
    if (dialog.kind !== 'sets') throw new Error(`A dialog of the kind ${dialog.kind} came`);
    expect(dialog.shows).toMatchObject({
      name: 'theirs.blowback',
      versions: undefined,
      sets: [
        { id: 'mild', rules: 1, numbers: 0, faults: [] },
        { id: 'held', rules: 0, numbers: 1, faults: [] },
        { id: 'strange', faults: [expect.stringContaining('no-such-rule')] },
      ],
    });
    dialog.answer(['mild', 'held']);
    await loaded;
    expect(setsIn(app)).toEqual(['Mild', 'Held']);
    expect(app.document.getState().past).toHaveLength(1);
  });

  it('gives a number to a title that is there already', async () => {
    const app = fileActions();
    await loadSets(app.parts, fileOf({ assumptionSets: [mild] }));
    await loadSets(app.parts, fileOf({ assumptionSets: [mild] }));
    expect(setsIn(app)).toEqual(['Mild', 'Mild 2']);
  });

  it('adds nothing when the user cancels', async () => {
    const app = fileActions();
    const loaded = loadSets(app.parts, fileOf({ assumptionSets: [mild, held] }));
    const dialog = await app.dialog();
    if (dialog.kind === 'sets') dialog.answer(undefined);
    await loaded;
    expect(setsIn(app)).toEqual([]);
    expect(app.document.getState().past).toEqual([]);
  });

  it('asks about a single set of another version of the model, and says so', async () => {
    const app = fileActions();
    const model = { id: toy.id, version: '0.0.1' };
    const loaded = loadSets(app.parts, fileOf({ model, assumptionSets: [mild] }));
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({
      kind: 'sets',
      shows: { versions: { was: '0.0.1', now: toy.version } },
    });
    if (dialog.kind === 'sets') dialog.answer(['mild']);
    await loaded;
    expect(setsIn(app)).toEqual(['Mild']);
  });

  it.each([
    ['of another model', writeDocument(toyDocument({ model: { id: 'else', version: '1' } }))],
    ['that is not ours', 'Dear diary'],
    ['of a newer format', writeDocument(toyDocument()).replace(/"major": \d+/, '"major": 99')],
  ])('refuses a file %s with a sentence', async (_, text) => {
    const app = fileActions();
    const loaded = loadSets(app.parts, new File([text], 'bad.blowback'));
    const dialog = await app.dialog();
    expect(dialog).toMatchObject({ kind: 'refusal', shows: { name: 'bad.blowback' } });
    if (dialog.kind === 'refusal') {
      expect(dialog.shows.sentences[0]?.length).toBeGreaterThan(20);
      dialog.answer(undefined);
    }
    await loaded;
    expect(app.document.getState().past).toEqual([]);
  });

  it('says so when a file holds no sets', async () => {
    const app = fileActions();
    await loadSets(app.parts, fileOf({}));
    expect(app.parts.tell).toHaveBeenCalledWith('“theirs.blowback” holds no sets of assumptions.');
  });
});
