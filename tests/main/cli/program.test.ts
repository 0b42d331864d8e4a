import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf, program } from '../../../main/cli/program';
import { writeDocument } from '../../../models/index';
import { toy, toyDocument, toySession } from './toy';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blowback-cli-'));
  file = path.join(folder, 'toy.blowback');
  await writeFile(file, writeDocument(toyDocument()));
});

afterAll(() => rm(folder, { recursive: true }));

describe('lists', () => {
  it('gallery gives id, title and sentence', async () => {
    expect(await json('gallery')).toEqual([
      { id: 'calm', title: 'Calm', sentence: 'Nothing happens.' },
    ]);
    expect(await answer('gallery')).toBe('calm\n  Calm\n  Nothing happens.\n');
  });

  it('levers give what the documentation says, and nothing more', async () => {
    expect(await json('levers')).toEqual([
      {
        ...{ id: 'pressure', label: 'Pressure', group: 'policy', unit: '1' },
        ...{ min: 0, max: 10, default: 3, claim: 'C1' },
      },
      {
        ...{ id: 'troops', label: 'Troops', group: 'policy', unit: 'people' },
        ...{ min: 0, max: 100, default: 0, claim: 'C7' },
      },
    ]);
    expect(await answer('levers')).toContain('Troops (one for each State: troops.SIN)');
  });

  it('rules give equation, numbers, evidence and dissent', async () => {
    const [first, second] = (await json('rules')) as Record<string, unknown>[];
    expect(first).toMatchObject({
      id: 'pressure-kills',
      claim: 'C1',
      says: 'When pressure rises, people die.',
      parameters: [
        {
          ...{ id: 'rate', unit: 'people', low: 1, central: 2, high: 4 },
          source: 'We 2025: Two a week. [J]',
        },
      ],
      evidence: [{ id: 'judged' }],
      dissent: [],
    });
    expect(first['equation']).toContain('rate');
    expect(second).toMatchObject({ parameters: [], dissent: [{ id: 'judged' }] });
    expect(await answer('rules')).toContain('rate: 2 (1 to 4) people – We 2025');
  });

  it('come as CSV too', async () => {
    expect(await answer('gallery', '--csv')).toBe(
      'id,title,sentence\r\ncalm,Calm,Nothing happens.\r\n',
    );
    expect((await answer('levers', '--csv')).split('\r\n')).toHaveLength(toy.levers.length + 2);
    expect((await answer('rules', '--csv')).split('\r\n')).toHaveLength(4);
  });
});

describe('run', () => {
  it('prints the documented object with exactly as many numbers as weeks', async () => {
    const result = (await json('run', 'calm', '--runs', '5', '--weeks', '4')) as RunObject;
    expect(result).toEqual({
      model: { id: 'toy', version: '1.0.0' },
      scenario: { id: 'first', title: 'First' },
      seed: 1,
      runs: 5,
      start: '2025-02-24',
      weeks: 4,
      outcomes: {
        deaths: {
          label: 'Deaths',
          unit: 'people',
          central: [6, 6, 6, 6],
          p5: fourNumbers,
          p25: fourNumbers,
          p50: fourNumbers,
          p75: fourNumbers,
          p95: fourNumbers,
        },
      },
      events: [],
    });
    const { p5, p95 } = result.outcomes['deaths'];
    expect(p5.every((low, week) => low >= 3 && low < p95[week] && p95[week] <= 12)).toBe(true);
  });

  it('takes a scenario of a file, by default the first', async () => {
    expect(await central('run', file)).toEqual(Array(60).fill(6));
    expect(await central('run', `${file}#second`)).toEqual(Array(60).fill(12));
  });

  it('sets a lever from week 0 on, or from another', async () => {
    expect(await central('run', 'calm', '--weeks=3', '--set', 'pressure=1')).toEqual([2, 2, 2]);
    const twice = ['--set', 'pressure=5@2', '--set', 'pressure=1@1'];
    expect(await central('run', 'calm', '--weeks=4', ...twice)).toEqual([6, 2, 10, 10]);
  });

  it('sets a lever of one state, or of all', async () => {
    expect(await central('run', 'calm', '--weeks=1', '--set', 'troops.SIN=5')).toEqual([11]);
    expect(await central('run', 'calm', '--weeks=1', '--set', 'troops=5')).toEqual([16]);
  });

  it('adds events, and switches rules off', async () => {
    const events = ['--event', 'handover:1:cjng:4:founder', '--event', 'handover:2:golfo'];
    expect(await central('run', 'calm', '--weeks=3', ...events)).toEqual([6, 10, 7]);
    const off = ['--no-rule', 'fury', '--no-rule', 'pressure-kills'];
    expect(await central('run', 'calm', '--weeks=3', ...events, ...off)).toEqual([0, 0, 0]);
  });

  it('starts from another state of the world, by date or id', async () => {
    const byDate = (await json('run', 'calm', '--runs=1', '--start', '2018-12-03')) as RunObject;
    expect(byDate.start).toBe('2018-12-03');
    const byId = (await json('run', 'calm', '--runs=1', '--start', 'y2018')) as RunObject;
    expect(byId.start).toBe('2018-12-03');
  });

  it('prints the same for the same seed, and something else for another', async () => {
    const words = ['run', 'calm', '--json', '--runs=9', '--weeks=2', '--seed'];
    expect(await answer(...words, '1')).toBe(await answer(...words, '1'));
    expect(await answer(...words, '1')).not.toBe(
      (await answer(...words, '2')).replace('"seed":2', '"seed":1'),
    );
  });

  it('reads as a table without --json', async () => {
    const text = await answer('run', 'calm', '--runs=9');
    expect(text).toContain('First (first)');
    expect(text).toContain('24 February 2025');
    expect(text).toMatch(/Deaths +people a month +27/);
    expect(text).toContain('May 2025');
    expect(text).toContain('No events.');
    expect(await answer('run', 'calm', '--runs=2', '--lang', 'es')).toContain(
      '24 de febrero de 2025',
    );
  });

  it('reads as a table however short the horizon is', async () => {
    expect(await answer('run', 'calm', '--runs=2', '--weeks=1')).toMatch(
      /week 0\n.*\nDeaths +people +6\n/,
    );
  });

  it('comes as CSV', async () => {
    const lines = (await answer('run', 'calm', '--runs=3', '--weeks=2', '--csv')).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('week,date,series,label,unit,central,p5,p25,p50,p75,p95');
    expect(lines[2]).toMatch(/^1,2025-03-03,deaths,Deaths,people,6,/);
  });
});

describe('compare', () => {
  it('prints both runs, the paired differences and how often A is below B', async () => {
    const words = ['compare', `${file}#first`, `${file}#second`, '--runs=6', '--weeks=2'];
    const result = (await json(...words)) as Record<string, never>;
    expect(Object.keys(result)).toEqual(['a', 'b', 'differences', 'probabilityBelow']);
    expect(result['a']).toEqual(await json('run', `${file}#first`, '--runs=6', '--weeks=2'));
    expect(result['b']).toEqual(await json('run', `${file}#second`, '--runs=6', '--weeks=2'));
    expect(result['differences']).toMatchObject({ deaths: { unit: 'people', central: [6, 6] } });
    expect(result['probabilityBelow']).toEqual({ deaths: [1, 1] });
  });

  it('pairs runs: twice the pressure is exactly as much again in every run', async () => {
    const words = ['compare', file, `${file}#second`, '--runs=6', '--weeks=1'];
    const { a, differences } = (await json(...words)) as {
      readonly a: RunObject;
      readonly differences: RunObject['outcomes'];
    };
    expect(differences['deaths'].p5[0]).toBeCloseTo(a.outcomes['deaths'].p5[0], 12);
    expect(differences['deaths'].p95[0]).toBeCloseTo(a.outcomes['deaths'].p95[0], 12);
  });

  it('says in words what B asks differently, and what comes of it', async () => {
    const text = await answer('compare', file, `${file}#second`, '--runs=9');
    expect(text).toContain('Pressure: 3 in A, 6 in B');
    expect(text).toContain('360 more (+100.0 %)');
    expect(text).toContain('in nearly every run');
    expect(text).toContain('worse');
  });

  it('uses the seed of A and the shorter horizon, and says so', async () => {
    const other = path.join(folder, 'other.blowback');
    await writeFile(other, writeDocument(toyDocument({ seed: 8, weeks: 5 })));
    const outcome = await program(['compare', file, other, '--runs=2', '--json'], toySession());
    const { a, b } = JSON.parse(outcome.answer) as Record<string, RunObject>;
    expect([a.seed, b.seed, a.weeks, b.weeks]).toEqual([7, 7, 5, 5]);
    expect(outcome.remarks).toHaveLength(2);
  });

  it('does not compare weeks of different years', async () => {
    const other = path.join(folder, 'earlier.blowback');
    await writeFile(other, writeDocument(toyDocument({ start: 'y2018' })));
    expect(await complaint('compare', file, other)).toContain('24 February 2025');
    expect(await complaint('compare', file, other)).toContain('--start');
    const outcome = await program(
      ['compare', file, other, '--runs=1', '--start=y2018'],
      toySession(),
    );
    expect(outcome.exitCode).toBe(0);
  });
});

describe('help and version', () => {
  it('name every command and option', async () => {
    const text = await answer('help');
    for (const word of ['gallery', 'validate', '--no-rule', '--csv', '2018-12-03']) {
      expect(text).toContain(word);
    }
    expect(await answer('--help')).toBe(text);
    expect(await answer('run', '-h')).toBe(text);
    expect(await answer('help', '--lang=es')).toContain('apaga una regla');
    expect(await answer('--version')).toBe('0.1.0\n');
  });
});

interface RunObject {
  readonly seed: number;
  readonly start: string;
  readonly weeks: number;
  readonly outcomes: Readonly<
    Record<string, Readonly<Record<'central' | 'p5' | 'p95', readonly number[]>>>
  >;
}

const fourNumbers: unknown = Array(4).fill(expect.any(Number));

async function answer(...words: readonly string[]): Promise<string> {
  const outcome = await program(words, toySession(languageOf(words)));
  expect([outcome.exitCode, outcome.remarks]).toEqual([0, []]);
  return outcome.answer;
}

async function complaint(...words: readonly string[]): Promise<string> {
  const outcome = await program(words, toySession());
  expect([outcome.exitCode, outcome.answer]).toEqual([2, '']);
  return outcome.remarks.join('\n');
}

async function json(...words: readonly string[]): Promise<unknown> {
  return JSON.parse(await answer(...words, '--json'));
}

async function central(...words: readonly string[]): Promise<readonly number[]> {
  const result = (await json(...words, '--runs=1')) as RunObject;
  return result.outcomes['deaths'].central;
}
