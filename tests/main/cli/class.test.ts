/** `class`: what the wall shows, without a window. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../../main/cli/program';
import { writeClass, writeDocument, type BlowbackDocument } from '../../../models/index';
import { spring } from '../../models/document/class-sample';
import { toyDocument, toySession } from './toy';

let folder: string;
let empty: string;

const claim = { scenario: 'second', than: 'first', series: 'deaths', week: 9 } as const;
const points = [0, 20].map((week) => ({ week, value: 9 }));
const score = { version: '1.0.0', weeks: 20, error: 3, within: 0.25, direction: 'right' } as const;
const ana = toyDocument({
  authors: ['Ana'],
  claims: [
    { ...claim, id: 'more', span: 'week', relation: 'above' },
    { ...claim, id: 'less', span: 'total', relation: 'below' },
  ],
  predictions: [{ id: 'guess', scenario: 'second', series: 'deaths', reason: '', points }],
  locks: [{ prediction: 'guess', scores: [score] }],
  summary: [{ scenario: 'second', series: 'deaths', central: 1 }],
});
const beto = toyDocument({
  authors: ['Beto'],
  model: { id: 'toy', version: '0.9.0' },
  scenarios: toyDocument().scenarios.map((one) =>
    one.id === 'second' ? { ...one, levers: { pressure: [{ week: 0, value: 9 }] } } : one,
  ),
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blowback-class-'));
  empty = path.join(folder, 'sub', 'empty');
  await mkdir(empty, { recursive: true });
  const put = (name: string, document: BlowbackDocument) =>
    writeFile(path.join(folder, name), writeDocument(document));
  await put('ana.blowback', ana);
  await put('sub/10.blowback', beto);
  await put('sub/9.json', toyDocument());
  await put('.hidden.blowback', beto);
  await writeFile(path.join(folder, 'cut.blowback'), writeDocument(ana).slice(0, 90));
  await writeFile(path.join(folder, 'noise.blowback'), Uint8Array.of(0xff, 0xfe, 0));
  await writeFile(path.join(folder, 'essay.docx'), 'Dear teacher');
  await symlink(path.join(folder, 'sub'), path.join(folder, 'link'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('class', () => {
  it('gives every file of a folder, and lists what cannot be read', async () => {
    const found = await json(folder, '--runs', '8');
    expect(found.model).toEqual({ id: 'toy', version: '1.0.0' });
    expect(found.files.map(({ file, who }) => [path.relative(folder, file ?? ''), who])).toEqual([
      ['ana.blowback', 'Ana'],
      [path.join('sub', '9.json'), '9'],
      [path.join('sub', '10.blowback'), 'Beto'],
    ]);
    expect(found.broken.map(({ file }) => path.relative(folder, file))).toEqual([
      'cut.blowback',
      'noise.blowback',
      'essay.docx',
    ]);
    expect(found.broken.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(found.broken[0]?.reasons[0]).not.toContain('cut.blowback');
  });

  it('marks claims as the command claims does, and gives scores, levers and what was saved otherwise', async () => {
    const found = await json(folder, '--runs', '8');
    const [first, , last] = found.files;
    const alone = JSON.parse(
      await answer('claims', path.join(folder, 'ana.blowback'), '--json', '--runs', '8'),
    ) as unknown;
    expect(first?.claims).toEqual(alone);
    expect(first?.predictions).toEqual([
      { scenario: 'second', series: 'deaths', locked: true, scores: [score] },
    ]);
    expect(first?.levers).toEqual([{ lever: 'pressure', mean: 6 }]);
    // 2 deaths for each step of 6 in each of 60 weeks
    expect(first?.differsFromSaved).toEqual([{ series: 'deaths', saved: 1, recomputed: 720 }]);
    expect(first?.values).toEqual({ deaths: 720 });
    expect(first?.baseline).toEqual({ deaths: 360 });
    expect(last?.model).toEqual({ id: 'toy', version: '0.9.0', other: true });
    expect(last?.differsFromSaved).toEqual([]);
  });

  it('sums the class up', async () => {
    const found = await json(folder, '--runs', '8');
    expect(found.levers).toMatchObject([
      { lever: 'pressure', label: 'Pressure', touched: 3, min: 6, mean: 7, max: 9 },
    ]);
    expect(found.apart).toMatchObject({ most: 'deaths' });
    expect([found.apart?.a, found.apart?.b]).toContain('Beto');
    expect(found.predictions).toMatchObject([
      { series: 'deaths', start: 'y2025', weeks: 60, predictions: 1, others: 0 },
    ]);
    expect(found.predictions[0]?.expected.p50.slice(19, 23)).toEqual([9, 9, null, null]);
    expect(found.predictions[0]?.came?.p50[20]).toBe(12);
  });

  it('names a path that is not there as it was given', async () => {
    for (const given of [path.join(folder, 'nothing'), 'no/nothing']) {
      const { remarks } = await program(['class', given], toySession());
      const told = `“nothing” was not found. It may have been moved, renamed or deleted: ${given}`;
      expect(remarks[1]).toBe(`${given}: ${told}`);
      const hidden = await program(['class', given, '--anonymous'], toySession());
      expect(hidden.remarks[1]).not.toContain('nothing');
    }
  });

  it('names nobody with --anonymous', async () => {
    const words = [folder, '--anonymous', '--runs', '8'];
    for (const form of [['--json'], ['--csv'], []]) {
      const { answer: text, remarks } = await program(['class', ...words, ...form], toySession());
      expect(text).toContain('Student ');
      expect([text, ...remarks].join('\n')).not.toMatch(
        /Ana|Beto|essay|cut\.|noise|10\.blow|9\.json/,
      );
    }
  });

  it('leaves out what only one calls a scenario with --anonymous, also in claims and ids', async () => {
    const own = path.join(folder, 'own');
    await mkdir(own);
    const [first, second] = toyDocument().scenarios;
    if (first === undefined || second === undefined) throw new Error('The toy has two');
    const plan = { ...second, id: 'carlas-plan', title: 'Carla’s plan' };
    const carla = toyDocument({
      ...{ authors: ['Carla'], scenarios: [first, plan] },
      claims: [{ ...claim, id: 'more', scenario: plan.id, span: 'week', relation: 'above' }],
      predictions: [{ id: 'guess', scenario: plan.id, series: 'deaths', reason: '', points }],
    });
    await writeFile(path.join(own, '1.blowback'), writeDocument(carla));
    await writeFile(path.join(own, '1-v2.blowback'), writeDocument(carla));
    const shared = { ...second, title: 'Our lesson' };
    for (const name of ['2', '3'])
      await writeFile(
        path.join(own, `${name}.blowback`),
        writeDocument(toyDocument({ authors: [`Student ${name}`], scenarios: [first, shared] })),
      );
    for (const form of ['--json', '--csv', '']) {
      const words = ['class', own, '--anonymous', '--runs', '8', form].filter((one) => one !== '');
      const { answer: text } = await program(words, toySession());
      expect(text).toContain('Own scenario');
      expect(text).toContain('Our lesson');
      expect(text).not.toMatch(/carla/i);
      expect((await program(words, toySession('es'))).answer).toContain('Escenario propio');
    }
    expect(await answer('class', own, '--csv')).toContain('Carla’s plan');
    await rm(own, { recursive: true });
  });

  it('goes by the numbers and not by the names of files where nobody is named', async () => {
    const file = path.join(folder, 'order.blowback-class');
    const [one] = spring.files;
    if (one === undefined) throw new Error('There is a file');
    const numbered = Object.entries({
      'ana.blowback': 4,
      'cut.blowback': 5,
      'noise.blowback': 2,
      'sub/10.blowback': 1,
      'sub/9.json': 3,
    });
    const files = numbered.map(([name, number]) => ({ ...one, file: name, number }));
    const kept = { ...spring, files, names: 'hidden', members: 'files' } as const;
    await writeFile(file, writeClass(kept));
    const numbersIn = (text: string) => [...text.matchAll(/Student (\d)/g)].map(([, at]) => at);
    const found = await json(file, '--runs', '8');
    expect(found.files.map(({ who }) => who)).toEqual(['Student 1', 'Student 3', 'Student 4']);
    expect(found.files.map(({ claims }) => claims)).toMatchObject([[], [], [{}, {}]]);
    expect(found.broken.map((broken) => broken.file)).toEqual(['Student 2', 'Student 5']);
    expect(numbersIn(await answer('class', file, '--csv'))).toEqual(['1', '3', '4']);
    const page = numbersIn(await answer('class', file, '--runs', '8'));
    expect([page.slice(0, 3), page.slice(-2)]).toEqual([
      ['1', '3', '4'],
      ['2', '5'],
    ]);
    await rm(file);
  });

  it('writes a table, and a page', async () => {
    const { answer: table, remarks } = await program(['class', folder, '--csv'], toySession());
    expect(table.trim().split('\r\n')).toHaveLength(4);
    expect(table).toMatch(/^Who,File,Title,/);
    expect(table).toMatch(/Ana,.*,720,0\.25,1,0,1\r\n/);
    expect(remarks).toHaveLength(3);
    const page = await answer('class', folder, '--runs', '8');
    expect(page).toContain('3 files, recomputed by model version 1.0.0');
    expect(page).toContain('1 true, 1 false');
    expect(page).toContain('Ana, Deaths: saved 1, recomputed 720.');
    expect(page).toContain('3 files could not be read');
    expect(await answer('class', folder, '--lang', 'es')).toContain('1 verdadera, 1 falsa');
  });

  it('takes files too, each once, and one that is missing stops nothing', async () => {
    const file = path.join(folder, 'ana.blowback');
    const found = await json(file, folder, file, path.join(folder, 'gone.blowback'));
    expect(found.files).toHaveLength(3);
    expect(found.broken.map(({ file: name }) => path.basename(name))).toContain('gone.blowback');
  });

  it('takes a class file: its folder, or the files it names and no others', async () => {
    const own = { ...spring, model: { id: 'toy', version: '1.0.0' } };
    const at = (name: string) => path.join(folder, name);
    await writeFile(at('all.blowback-class'), writeClass(own));
    const all = await json(at('all.blowback-class'), '--runs', '8');
    expect(all).toMatchObject({ title: spring.title, assignment: spring.assignment });
    expect(all.files.map(({ who }) => who)).toEqual(['Ana', '9', 'Beto']);
    expect(all.broken.map(({ file }) => path.relative(folder, file))).toContain(
      path.join('late', 'beto.json'),
    );
    const named = { ...own, members: 'files', names: 'hidden' } as const;
    await writeFile(at('named.blowback-class'), writeClass(named));
    const { files, broken } = await json(at('named.blowback-class'), '--runs', '8');
    expect(files.map(({ who }) => who)).toEqual(['Student 2']);
    expect(broken.map(({ file }) => file)).toEqual(['Student 1']);
    expect(await answer('class', at('all.blowback-class'), '--runs', '8')).toContain(spring.title);
    const checked = await program(['validate', at('all.blowback-class')], toySession());
    expect(checked.answer).toContain('a class of 2 files');
    await writeFile(at('bad.blowback-class'), writeClass(own).replace('ana.blowback', '../x.json'));
    const bad = await program(['validate', at('bad.blowback-class')], toySession());
    expect(bad.exitCode).toBe(2);
    expect(bad.answer.replace(/\s+/g, ' ')).toContain('in the folder of the class');
    expect((await program(['class', at('bad.blowback-class')], toySession())).exitCode).toBe(2);
    await Promise.all(['all', 'named', 'bad'].map((name) => rm(at(`${name}.blowback-class`))));
  });

  it('refuses where nothing can be read, with the reason', async () => {
    const nothing = await program(['class', empty], toySession());
    expect(nothing).toMatchObject({ answer: '', exitCode: 2 });
    expect(nothing.remarks[0]).toContain(empty);
    const gone = await program(['class', path.join(folder, 'nowhere')], toySession());
    expect(gone.exitCode).toBe(2);
    expect(gone.remarks[1]).toContain('was not found');
    expect((await program(['class'], toySession())).exitCode).toBe(2);
    expect((await program(['class', folder, '--runs', 'x'], toySession())).exitCode).toBe(2);
  });
});

interface Answered {
  readonly model: unknown;
  readonly title: string;
  readonly files: readonly Readonly<Record<string, unknown> & { file?: string; who: string }>[];
  readonly broken: readonly { readonly file: string; readonly reasons: readonly string[] }[];
  readonly levers: readonly unknown[];
  readonly predictions: readonly {
    readonly expected: { readonly p50: readonly (number | null)[] };
    readonly came: { readonly p50: readonly (number | null)[] } | null;
  }[];
  readonly apart: { readonly a: string; readonly b: string } | null;
}

async function json(...words: readonly string[]): Promise<Answered> {
  return JSON.parse(await answer('class', ...words, '--json')) as Answered;
}

async function answer(...words: readonly string[]): Promise<string> {
  const language = words.includes('es') ? 'es' : 'en';
  const { answer: text, exitCode, remarks } = await program(words, toySession(language));
  expect([exitCode, exitCode === 0 ? '' : remarks]).toEqual([0, '']);
  return text;
}
