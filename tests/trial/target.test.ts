/** A5: whatever happened to the file since it was read, nothing is overwritten in silence, and nobody is warned in vain. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../main/files/saver';
import { testFolder, type TestFolder } from '../main/files/folder';
import { record, times } from './record';

vi.setConfig({ testTimeout: 900_000 });

const OURS = 'ours, as last read';
const NEW = 'ours, newer';

/** What others do to the file; each says what must be there afterwards, NEW where saving over it is right. */
const accidents: Readonly<Record<string, (test: TestFolder, file: string) => string | undefined>> =
  {
    'other text': ({ write }) => (write('a', 'theirs'), 'theirs'),
    'other text, same length': ({ write }) => (
      write('a', 'OURS, as last read'),
      'OURS, as last read'
    ),
    'other text, same length and time': ({ write }, file) => {
      const { atime, mtime } = fs.statSync(file);
      write('a', 'ours, as Last read');
      fs.utimesSync(file, atime, mtime);
      return 'ours, as Last read';
    },
    emptied: ({ write }) => (write('a', ''), ''),
    'a longer text that begins alike': ({ write }) => (write('a', `${OURS}!`), `${OURS}!`),
    'replaced by another file': ({ write, at }, file) => {
      fs.renameSync(write('b', 'theirs, renamed'), file);
      return fs.existsSync(at('b')) ? undefined : 'theirs, renamed';
    },
    'a link to another file': ({ write }, file) => {
      write('b', 'elsewhere');
      fs.rmSync(file);
      fs.symlinkSync('b', file);
      return 'elsewhere';
    },
    'write-protected': (_, file) => (fs.chmodSync(file, 0o444), OURS),
    'a folder in its place': (_, file) => {
      fs.rmSync(file);
      fs.mkdirSync(file);
      return undefined;
    },
    'a pipe in its place': ({ pipe }, file) => {
      fs.rmSync(file);
      pipe('a');
      return undefined;
    },
    'its folder gone': ({ folder }) => {
      fs.rmSync(folder, { recursive: true });
      return undefined;
    },
    touched: (_, file) => (fs.utimesSync(file, 1, 1), NEW),
    deleted: (_, file) => (fs.rmSync(file), NEW),
    'written again as it was': ({ write }, file) => {
      fs.rmSync(file);
      write('a', OURS);
      return NEW;
    },
    'moved, with a link to it': ({ at }, file) => {
      fs.renameSync(file, at('moved'));
      fs.symlinkSync('moved', file);
      return NEW;
    },
    'already what is about to be saved': ({ write }) => (write('a', NEW), NEW),
  };

function contentOf(file: string): string | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? fs.readFileSync(file, 'utf8')
    : undefined;
}

async function isKept(accident: keyof typeof accidents): Promise<boolean> {
  const test = testFolder();
  const file = test.write('a', OURS);
  const wanted = accidents[accident](test, file);
  const answer = await createSaver().saveText(file, NEW, { kind: 'expect', text: OURS });
  const saved = answer.kind === 'done';
  return saved === (wanted === NEW) && contentOf(file) === wanted;
}

/** Comparing times, as many programs do, misses the change that keeps its time. */
function missedByTime(): boolean {
  const test = testFolder();
  const file = test.write('a', OURS);
  const before = fs.statSync(file).mtimeMs;
  accidents['other text, same length and time'](test, file);
  return Math.abs(fs.statSync(file).mtimeMs - before) < 1;
}

describe('A5: a file that changed under us', () => {
  it('is never overwritten in silence, and is saved where nothing speaks against it', async () => {
    const rounds = times(2, 60);
    const names = Object.keys(accidents);
    const lost: string[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const name of names) if (!(await isKept(name))) lost.push(name);
    const missed = missedByTime();
    record({
      promise: 'A5',
      what: `file changed in ${names.length} ways between reading and saving`,
      cases: rounds * names.length,
      faults: rounds * names.length,
      losses: lost.length,
      control: `comparing times: change ${missed ? 'missed' : 'not missed'}`,
    });
    expect(lost).toEqual([]);
    expect(missed).toBe(true);
  });

  it('is not warned about in plain saves, one after the other', async () => {
    const saves = times(300, 1_000);
    const { at } = testFolder();
    const saver = createSaver();
    let falseConflicts = 0;
    let text: string | undefined;
    for (let number = 0; number < saves; number += 1) {
      const next = `${number} `.repeat(1 + (number % 50));
      const answer = await saver.saveText(at('a'), next, { kind: 'expect', text });
      if (answer.kind !== 'done') falseConflicts += 1;
      text = next;
    }
    fs.writeFileSync(path.join(at(), 'a'), 'theirs');
    const real = await saver.saveText(at('a'), 'x', { kind: 'expect', text });
    record({
      promise: 'A5',
      what: 'plain saves in a row: false conflicts',
      cases: saves,
      faults: 0,
      losses: falseConflicts,
      control: `a real change after them: ${real.kind === 'problem' ? 'noticed' : 'not noticed'}`,
    });
    expect(falseConflicts).toBe(0);
    expect(real.kind).toBe('problem');
  });
});
