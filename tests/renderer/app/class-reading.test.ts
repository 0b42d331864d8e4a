/** Reading a class, and taking in what happens to its files. */
import { describe, expect, it } from 'vitest';
import {
  createTranslator,
  documentFromGallery,
  gallery,
  mexico,
  setAuthors,
  writeDocument,
} from '../../../models/index';
import { fetchFileForm } from '../../../renderer/app/files/file-form';
import { createClassReading } from '../../../renderer/app/files/class-reading';
import { spring } from '../../models/document/class-sample';
import type { ClassChange, FileAnswer, FileText } from '../../../renderer/platform/index';
import { createClassStore } from '../../../renderer/store/class-store';

await fetchFileForm();

const [entry] = gallery;
if (entry === undefined) throw new Error('The gallery is not empty');
const plain = documentFromGallery(mexico, entry);
const textOf = (who: string) => writeDocument(setAuthors(plain, [who]));
const answerOf = (name: string, text: string): FileAnswer<FileText> => ({
  kind: 'done',
  value: { path: `/x/${name}`, name, text },
});

async function wall(isWatched: boolean, ...names: readonly string[]) {
  const store = createClassStore();
  const asked: unknown[] = [];
  let hear: (change: ClassChange) => void = () => undefined;
  let watch = 0;
  const desk = {
    watchClass: (request: { chosen: readonly File[]; watch: number }) => {
      ({ watch } = request);
      asked.push(request.chosen.length);
      return Promise.resolve(isWatched);
    },
    readClassFiles: (request: { members: unknown; watch: number }) => {
      ({ watch } = request);
      asked.push(request.members);
      const part = (name: string, more: boolean): ClassChange => ({
        changed: [{ key: name, answer: answerOf(name, textOf(name)) }],
        ...{ watch: request.watch, removed: [], lost: [], more },
      });
      hear(part('a.blowback', true));
      // Between two processes, the answer may overtake what was told before it.
      setTimeout(() => hear(part('new.blowback', false)), 20);
      return Promise.resolve({ kind: 'done', value: 2 });
    },
    openClassFile: (key: string) => {
      asked.push(`main ${key}`);
      return Promise.resolve(answerOf(key, ''));
    },
    openDropped: (file: File) => {
      asked.push(`file ${file.name}`);
      return Promise.resolve(answerOf(file.name, ''));
    },
    onClassChange: (listener: typeof hear) => {
      hear = listener;
      return () => undefined;
    },
  } as unknown as Parameters<typeof createClassReading>[0]['desk']; // the calls that a class makes
  const classes = createClassReading(
    { desk, model: mexico, translate: createTranslator('en') },
    store,
  );
  const files = names.map((name) => ({ key: name, file: new File([textOf(name)], name) }));
  const read = () => classes.read({ files, roots: files.map(({ file }) => file), isFolder: true });
  await read();
  const tell = async (change: Partial<ClassChange>) => {
    hear({ watch, changed: [], removed: [], lost: [], more: false, ...change });
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const keys = () => store.getState().files.map(({ key }) => key);
  return { store, classes, asked, tell, keys, read, watch: () => watch };
}

describe('a class that is watched', () => {
  it('takes in files that changed, came and went, in the order of names, numbers kept', async () => {
    const { store, tell, keys } = await wall(true, 'a.blowback', 'b.blowback', 'c.blowback');
    const { numbers, number, files } = store.getState();
    await tell({
      changed: [
        { key: 'b.blowback', answer: answerOf('b.blowback', textOf('Somebody else')) },
        { key: 'aa.blowback', answer: answerOf('aa.blowback', textOf('New')) },
      ],
      removed: ['c.blowback'],
    });
    const after = store.getState();
    expect(keys()).toEqual(['a.blowback', 'aa.blowback', 'b.blowback']);
    expect(after.files[2]?.document.authors).toEqual(['Somebody else']);
    expect(after.refreshed).toEqual({ changed: 1, added: 1, removed: 1 });
    expect(after.number).toBe(number + 1);
    expect(after.numbers.get('a.blowback')).toBe(numbers.get('a.blowback'));
    expect(new Set(after.numbers.values()).size).toBe(after.numbers.size);
    // Not read again, and so not computed again.
    expect(after.files[0]?.document).toBe(files[0]?.document);
  });

  it('lists a file that breaks with its reason, and takes it back when it is whole again', async () => {
    const { store, tell, keys } = await wall(true, 'a.blowback', 'b.blowback');
    await tell({ changed: [{ key: 'a.blowback', answer: answerOf('a.blowback', '{"for') }] });
    expect(keys()).toEqual(['b.blowback']);
    expect(store.getState().broken[0]?.sentences[0]).toContain('cut short');
    await tell({ changed: [{ key: 'a.blowback', answer: answerOf('a.blowback', textOf('a')) }] });
    expect(keys()).toEqual(['a.blowback', 'b.blowback']);
    expect(store.getState().broken).toEqual([]);
  });

  it('says nothing of a file that was only saved again', async () => {
    const { store, tell } = await wall(true, 'a.blowback');
    const before = store.getState();
    await tell({
      changed: [{ key: 'a.blowback', answer: answerOf('a.blowback', textOf('a.blowback')) }],
    });
    expect(store.getState().refreshed).toBeUndefined();
    expect(store.getState().files).toBe(before.files);
  });

  it('shows what belongs together at once', async () => {
    const { store, tell } = await wall(true, 'a.blowback');
    await tell({
      changed: [{ key: 'b.json', answer: answerOf('b.json', textOf('b')) }],
      more: true,
    });
    expect(store.getState().refreshed).toBeUndefined();
    await tell({ changed: [{ key: 'c.json', answer: answerOf('c.json', textOf('c')) }] });
    expect(store.getState().refreshed).toEqual({ changed: 0, added: 2, removed: 0 });
  });

  it('keeps what it has when the folder is lost, and says so', async () => {
    const { store, tell, keys } = await wall(true, 'a.blowback');
    await tell({ lost: ['/x'] });
    expect(store.getState().isLost).toBe(true);
    expect(keys()).toEqual(['a.blowback']);
    await tell({});
    expect(store.getState().isLost).toBe(false);
  });

  it('opens a row by the name that the main process knows', async () => {
    const { classes, asked } = await wall(true, 'a.blowback');
    await classes.reopen('a.blowback');
    expect(asked).toEqual([1, 'main a.blowback']);
  });

  it('hears nothing more once it is closed or stopped', async () => {
    const closed = await wall(true, 'a.blowback');
    closed.classes.close();
    expect(closed.store.getState()).toMatchObject({ files: [], total: 0, isWatched: undefined });
    expect(closed.asked).toEqual([1, 0]);
    const stopped = await wall(true, 'a.blowback');
    stopped.classes.stop();
    expect(stopped.asked).toEqual([1, 0]);
  });

  it('takes nothing that the watch of the class before it tells late', async () => {
    const { store, classes, tell, keys, read, watch } = await wall(true, 'a.blowback');
    const late = {
      ...{ watch: watch(), changed: [{ key: 'z.json', answer: answerOf('z.json', textOf('z')) }] },
      removed: ['a.blowback'],
    };
    await read();
    await tell(late);
    expect(keys()).toEqual(['a.blowback']);
    classes.stop();
    await tell(late);
    expect(keys()).toEqual(['a.blowback']);
    classes.close();
    await tell(late);
    expect(store.getState().files).toEqual([]);
  });

  it('is not watched when it was closed before its turn came', async () => {
    const { classes, asked, read } = await wall(true, 'a.blowback');
    asked.length = 0;
    const reading = Promise.all([read(), read()]);
    classes.close();
    await reading;
    expect(asked).toEqual([0]);
  });

  it('keeps the wish that nobody is named when the class is read again', async () => {
    const { store, read } = await wall(true, 'a.blowback');
    store.setState({ isAnonymous: true });
    await read();
    expect(store.getState().isAnonymous).toBe(true);
  });
});

describe('a class file', () => {
  const where = { path: '/x/s.blowback-class', name: 's.blowback-class' };
  const [first, second] = spring.files;
  if (first === undefined || second === undefined) throw new Error('The sample has two files');
  const kept = { ...spring, files: [{ ...first, file: 'a.blowback' }, second] };

  it('is shown as it was saved; nothing is read before it is asked for', async () => {
    const { store, classes, asked } = await wall(true, 'z.blowback');
    asked.length = 0;
    classes.showKept(kept, where);
    expect(asked).toEqual([0]);
    expect(store.getState()).toMatchObject({ files: [], total: 0, isFolder: true });
    expect(store.getState().kept).toEqual({ file: kept, ...where, isUnread: true });
    expect(store.getState().numbers.get('a.blowback')).toBe(2);
  });

  it('is read when asked for: numbers stay, new files come, missing ones are listed', async () => {
    const { store, classes, asked, keys } = await wall(true, 'z.blowback');
    classes.showKept(kept, where);
    await classes.readKept();
    expect(asked.at(-1)).toBe('folder');
    expect(keys()).toEqual(['a.blowback', 'new.blowback']);
    const { broken, numbers, refreshed, done, total, isWatched, kept: after } = store.getState();
    expect(broken).toEqual([
      { key: 'late/beto.json', sentences: [expect.stringContaining('not there')] },
    ]);
    expect([...numbers]).toEqual([
      ['a.blowback', 2],
      ['late/beto.json', 1],
      ['new.blowback', 3],
    ]);
    expect({ refreshed, done, total, isWatched }).toEqual({
      refreshed: undefined,
      done: 2,
      total: 2,
      isWatched: true,
    });
    expect(after?.isUnread).toBe(false);
    classes.showKept({ ...kept, members: 'files' }, where);
    await classes.readKept();
    expect(asked.at(-1)).toEqual(['a.blowback', 'late/beto.json']);
  });

  it('keeps names hidden, and never uncovers those that are', async () => {
    const { store, classes } = await wall(true, 'z.blowback');
    classes.showKept({ ...kept, names: 'hidden' }, where);
    expect(store.getState().isAnonymous).toBe(true);
    classes.showKept(kept, where);
    expect(store.getState().isAnonymous).toBe(true);
  });

  it('has the files of a folder that is chosen for it', async () => {
    const { store, classes } = await wall(false, 'z.blowback');
    classes.showKept(kept, where);
    const file = new File([textOf('a')], 'a.blowback');
    await classes.read(
      { files: [{ key: 'a.blowback', file }], roots: [file], isFolder: true },
      true,
    );
    expect(store.getState().kept?.isUnread).toBe(false);
    expect(store.getState().numbers.get('a.blowback')).toBe(2);
    expect(store.getState().broken.map(({ key }) => key)).toEqual(['late/beto.json']);
    await classes.read({ files: [{ key: 'a.blowback', file }], roots: [file], isFolder: true });
    expect(store.getState().kept).toBeUndefined();
  });
});

describe('a class file that lists its files', () => {
  it('has those and no others of the folder that is chosen for it', async () => {
    const { store, classes, keys } = await wall(false, 'z.blowback');
    const [first] = spring.files;
    if (first === undefined) throw new Error('The sample has files');
    const files = ['a.blowback', 'z.blowback', 'essay.txt'].map((key) => ({
      ...{ key, file: new File([textOf(key)], key) },
    }));
    const listing = {
      ...spring,
      members: 'files',
      files: [{ ...first, file: 'a.blowback' }],
    } as const;
    classes.showKept(listing, { path: '/x/s.blowback-class', name: 's.blowback-class' });
    await classes.read({ files, roots: files.map(({ file }) => file), isFolder: true }, true);
    expect(keys()).toEqual(['a.blowback']);
    expect(store.getState()).toMatchObject({ broken: [], isFolder: false, total: 1 });
  });
});

describe('a class that cannot be watched', () => {
  it('says so, and opens a row by its file', async () => {
    const { store, classes, asked } = await wall(false, 'a.blowback');
    expect(store.getState().isWatched).toBe(false);
    await classes.reopen('a.blowback');
    expect(asked).toEqual([1, 'file a.blowback']);
    expect(await classes.reopen('nothing')).toMatchObject({ kind: 'problem' });
  });
});
