/** A command cut into parts and put together again says what the whole says, to the last bit. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../../main/cli/program';
import { setLever, writeDocument } from '../../../models/index';
import { toyDocument, toySession } from './toy';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blowback-shards-'));
  file = path.join(folder, 'toy.blowback');
  const claim = { scenario: 'second', than: 'first', series: 'deaths', week: 9 } as const;
  const claims = [{ ...claim, id: 'more', span: 'week', relation: 'above' }] as const;
  await writeFile(file, writeDocument(toyDocument({ claims })));
});

afterAll(() => rm(folder, { recursive: true }));

describe('parts put together', () => {
  it.each([
    ['run', ['run', 'FILE', '--runs', '37', '--json']],
    ['run as a table', ['run', 'FILE', '--runs', '16', '--weeks', '30']],
    ['compare', ['compare', 'FILE#first', 'FILE#second', '--runs', '21', '--csv']],
    ['attribute', ['attribute', 'FILE#first', 'FILE#second', '--json']],
    ['tornado', ['tornado', 'FILE#first', 'FILE#second', '--json']],
    [
      'sweep',
      ['sweep', 'FILE', '--lever', 'pressure', '--lever', 'troops', '--steps', '7', '--json'],
    ],
    ['flip', ['flip', 'FILE#first', 'FILE#second', '--runs', '40', '--json']],
    ['claims', ['claims', 'FILE', '--runs', '33', '--json']],
  ])('%s', async (_name, form) => {
    const words = form.map((word) => word.replace('FILE', file));
    const whole = await say(...words);
    const merged = await say('merge', ...(await inParts(words, 3)).toReversed());
    expect(whole.exitCode).toBe(0);
    expect(merged).toEqual(whole);
  });

  it('share the work: every run is in one part only', async () => {
    const parts = await inParts(['run', file, '--runs', '37'], 3);
    const asks = await Promise.all(
      parts.map(async (part) => {
        const [, ...pieces] = (await readFile(part, 'utf8')).trimEnd().split('\n');
        return pieces.map((line) => (JSON.parse(line) as { ask: string }).ask);
      }),
    );
    const runs = asks.map((some) =>
      some.reduce((sum, ask) => sum + (JSON.parse(ask) as { runs: number }).runs, 0),
    );
    expect(runs).toEqual([16, 13, 8]);
    expect(new Set(asks.flat()).size).toBe(asks.flat().length);
  });

  it('also where there are more parts than slices', async () => {
    const words = ['run', file, '--runs', '9', '--json'];
    const merged = await say('merge', ...(await inParts(words, 4)));
    expect(merged).toEqual(await say(...words));
  });

  it('take the language in which they are put together', async () => {
    const parts = await inParts(['run', file, '--lang=en', '--runs', '9'], 2);
    const merged = await program(['merge', '--lang', 'es', ...parts], toySession('es'));
    const whole = await program(['run', file, '--runs', '9', '--lang', 'es'], toySession('es'));
    expect(merged.answer).toBe(whole.answer);
  });
});

describe('what cannot be put together is refused with a sentence', () => {
  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/99999'])('--shard %s', async (given) => {
    const { exitCode, remarks } = await say('run', file, '--shard', given);
    expect(exitCode).toBe(2);
    expect(remarks[0]).toContain(`--shard ${given}: write it as K/N`);
  });

  it('a command that has nothing to share', async () => {
    expect(await complaint('gallery', '--shard', '1/2')).toContain('does not apply to “gallery”');
    expect(await complaint('merge')).toContain('“merge” needs at least one file');
  });

  it('a missing part, by name', async () => {
    const [first = '', , third = ''] = await inParts(['run', file, '--runs', '24'], 3);
    expect(await complaint('merge', first, third)).toBe('A part is missing: 2/3.');
  });

  it('the same part twice', async () => {
    const [first = ''] = await inParts(['run', file, '--runs', '24'], 2);
    expect(await complaint('merge', first, first)).toBe('Part 1/2 is there twice.');
  });

  it('parts of two commands', async () => {
    const [one = ''] = await inParts(['run', file, '--runs', '24'], 2);
    const [, two = ''] = await inParts(['run', file, '--runs', '16'], 2);
    expect(await complaint('merge', one, two)).toContain('is part of another command');
  });

  it('parts of another version', async () => {
    const parts = await inParts(['run', file, '--runs', '8'], 1);
    const other = { ...toySession('en'), version: '9.9.9' };
    const { remarks } = await program(['merge', ...parts], other);
    expect(remarks[0]).toContain('this is 9.9.9');
  });

  it('files that are no parts, with the line', async () => {
    const [part = ''] = await inParts(['run', file, '--runs', '8'], 1);
    await writeFile(part, `${(await readFile(part, 'utf8')).slice(0, -40)}\n`);
    expect(await complaint('merge', part)).toContain('line 2: this is not a part');
    expect(await complaint('merge', file)).toContain('line 1: this is not a part');
    expect(await complaint('merge', path.join(folder, 'none'))).toContain('cannot be read');
  });

  it('a scenario that has changed since', async () => {
    const changing = path.join(folder, 'changing.blowback');
    await writeFile(changing, writeDocument(toyDocument()));
    const parts = [
      await inParts(['run', changing, '--runs', '16'], 2),
      await inParts(['sweep', changing, '--lever', 'troops', '--steps', '3'], 2),
    ];
    await writeFile(changing, writeDocument(setLever(toyDocument(), 'first', 'pressure', 3, 7)));
    for (const files of parts)
      expect(await complaint('merge', ...files)).toContain('has its file changed since?');
  });
});

/** Writes each part of a command into a file of its own. */
async function inParts(words: readonly string[], of: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: of }, async (_, at) => {
      const { answer, more = [], exitCode } = await say(...words, '--shard', `${at + 1}/${of}`);
      expect(exitCode).toBe(0);
      const own = path.join(folder, `part-${words.length}-${words[3] ?? ''}-${at}-${of}.jsonl`);
      await writeFile(own, [answer, ...more].join(''));
      return own;
    }),
  );
}

function say(...words: readonly string[]) {
  return program(words, toySession('en'));
}

async function complaint(...words: readonly string[]): Promise<string> {
  const { exitCode, remarks } = await say(...words);
  expect(exitCode).toBe(2);
  return remarks.join('\n');
}
