import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeringHere } from '../../../main/cli/answering';
import { program } from '../../../main/cli/program';
import { gallery, mexico, writeDocument, type Language } from '../../../models/index';
import { toyDocument, toySession } from './toy';

let folder: string;
let file: string;
let claimed: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blowback-cli-'));
  file = path.join(folder, 'toy.blowback');
  claimed = path.join(folder, 'claims.blowback');
  await writeFile(file, writeDocument(toyDocument()));
  const claim = { scenario: 'second', than: 'first', series: 'deaths', week: 9 } as const;
  await writeFile(
    claimed,
    writeDocument(
      toyDocument({
        claims: [
          { ...claim, id: 'more', span: 'week', relation: 'above' },
          { ...claim, id: 'less', span: 'total', relation: 'below' },
        ],
      }),
    ),
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe('why', () => {
  it('explains a number by rules that add up to it', async () => {
    const why = (await json('why', file, '--outcome', 'deaths', '--week', '9')) as Explained;
    expect(why).toMatchObject({
      scenario: { id: 'first', title: 'First' },
      outcome: { id: 'deaths' },
      span: 'week',
      week: 9,
      weeks: 60,
      since: -1,
    });
    const added = why.contributions.reduce((sum, { amount }) => sum + amount, why.start);
    expect(added).toBeCloseTo(why.value, 9);
    expect(why.contributions[0]).toMatchObject({
      rule: 'pressure-kills',
      claim: 'C1',
      evidence: ['judged'],
    });
  });

  it('takes the state after a week as given', async () => {
    const why = (await json('why', file, '--week', '9', '--since', '9')) as Explained;
    expect(why).toMatchObject({ since: 9, change: 0, contributions: [] });
  });

  it('tells how two scenarios come apart', async () => {
    const why = (await json('why', file, `${file}#second`)) as Explained;
    expect(why).toMatchObject({ a: { id: 'first' }, b: { id: 'second' }, span: 'total', week: 59 });
    expect(why.turns?.[0]).toMatchObject({ rule: 'pressure-kills', first: 0 });
    const text = await answer('why', file, `${file}#second`);
    expect(text).toContain('It begins in week 0: “');
    expect(await answer('why', file, `${file}#second`, '--lang', 'es')).toContain(
      'Empieza en la semana 0',
    );
  });

  it('says so where there is no story, and leaves no heading bare', async () => {
    const text = await answer('why', file, `${file}#first`);
    expect(text).toMatch(/How they come apart\n {2}There is no story to tell: no rule makes/);
    const spanish = await answer('why', file, `${file}#first`, '--lang', 'es');
    expect(spanish).toContain('No hay historia que contar');
  });
});

describe('attribute, tornado, sweep and flip', () => {
  it('share the difference out over what B asks differently', async () => {
    const found = (await json('attribute', file, `${file}#second`, '--week', '9')) as {
      readonly difference: number;
      readonly shares: readonly { readonly id: string; readonly share: number }[];
    };
    expect(found.shares.map(({ id }) => id)).toEqual(['pressure']);
    expect(found.shares[0]?.share).toBeCloseTo(found.difference, 9);
    expect(await answer('attribute', file, `${file}#second`)).toContain('Interaction');
  });

  it('move every assumption to both ends of its range', async () => {
    const found = (await json('tornado', file, `${file}#second`, '--week', '9')) as {
      readonly now: number;
      readonly bars: readonly Readonly<Record<string, unknown>>[];
    };
    expect(found.bars[0]).toMatchObject({ id: 'pressure-kills.rate', low: 1, now: 2, high: 4 });
    expect(await answer('tornado', file)).toContain('At low');
  });

  it('run one lever or two through their ranges', async () => {
    const found = (await json('sweep', file, '--lever', 'pressure@3', '--steps', '3')) as {
      readonly across: unknown;
      readonly numbers: readonly (readonly number[])[];
    };
    expect(found.across).toEqual({ lever: 'pressure', values: [0, 5, 10], from: 3 });
    expect(found.numbers).toHaveLength(1);
    const map = await answer(
      'sweep',
      file,
      '--lever',
      'pressure',
      '--lever',
      'troops',
      '--steps',
      '2',
    );
    expect(map).toContain('Down: Troops, from week 0 on');
  });

  it('say what it takes to turn a comparison, and how often it holds', async () => {
    const words = ['flip', file, `${file}#second`, '--week', '9', '--runs', '8'];
    const found = (await json(...words)) as Readonly<Record<string, unknown>>;
    expect(found).toMatchObject({ outcome: 'firm', singles: [], together: null, pairs: 8 });
    const text = await answer(...words);
    expect(text).toMatch(/^Deaths in week 9: 6 people, “Second” less “First”\.\n/);
    expect(text).toContain('Nothing within the ranges of evidence turns it');
    expect(await answer('flip', file, `${file}#second`, '--runs', '8', '--lang', 'es')).toMatch(
      /^Deaths en las semanas 0 a 59 en conjunto: 360 .+, «Second» menos «First»\.\n/,
    );
  });
});

describe('a scenario against itself', () => {
  it.each([
    ['en', 'There is no difference between the two', 'it holds in'],
    ['es', 'no hay diferencia entre los dos', 'se cumple en'],
  ] as const)('has no order that could hold, in %s', async (language, says, holds) => {
    const lang = ['--lang', language];
    const text = await answer('flip', file, file, '--runs', '8', ...lang);
    expect(text).toContain(says);
    expect(text).not.toContain(holds);
    expect(await answer('flip', file, `${file}#second`, '--runs', '8', ...lang)).toContain(holds);
  });

  it.each([
    ['en', 'The one mixture of the two scenarios was run', 'All 2 mixtures'],
    ['es', 'Se corrió la única mezcla de los dos escenarios', 'Se corrieron las 2 mezclas'],
  ] as const)('is one mixture, in %s', async (language, one, two) => {
    const lang = ['--lang', language];
    expect(await answer('attribute', file, file, ...lang)).toContain(one);
    expect(await answer('attribute', file, `${file}#second`, ...lang)).toContain(two);
  });
});

describe('a column of numbers has one number of decimals', () => {
  it.each([
    ['why calm --week 9 --set pressure=0.15 --set troops.SIN=40', ['40.0', '0.3', '40.3']],
    ['tornado calm --week 9 --set pressure=0.25 --set troops.SIN=40', ['40.50', '40.25', '41.00']],
  ])('in %s', async (line, numbers) => {
    const text = await answer(...line.split(' '));
    for (const number of numbers) expect(text).toContain(` ${number}`);
  });

  it('in the values of a lever', async () => {
    const session = { ...toySession(), model: mexico, gallery };
    const words = 'sweep handover-29 --weeks 4 --lever prison-hardness --steps 5'.split(' ');
    const { answer: text } = await program(words, {
      ...session,
      answering: () => answeringHere(mexico),
    });
    for (const value of ['0.00', '0.25', '0.50', '0.75', '1.00'])
      expect(text).toMatch(new RegExp(`^ +${value} +\\d`, 'm'));
  });
});

describe('claims', () => {
  it('are marked in the order of the file', async () => {
    const marked = (await json('claims', claimed, '--runs', '16')) as readonly Readonly<
      Record<string, unknown>
    >[];
    expect(marked.map(({ id, verdict, pairs }) => [id, verdict, pairs])).toEqual([
      ['more', 'true', 16],
      ['less', 'false', 16],
    ]);
    expect(await answer('claims', claimed, '--runs', '8')).toContain(
      'True: it holds in 100 % of 8 pairs',
    );
  });
});

describe('bad input to them is refused with what is allowed', () => {
  it.each([
    ['why calm --outcome detahs', 'Did you mean “deaths”?'],
    ['why calm --week 99', 'from 0 to 59'],
    ['why calm --week 3 --since 4', 'from 0 to 3'],
    ['why calm calm --since 4', '--since does not apply'],
    ['why', 'SCENARIO | A B'],
    ['attribute calm', '“attribute” needs two scenarios: attribute A B'],
    ['flip calm', '“flip” needs two scenarios'],
    ['sweep calm', '--lever LEVER[@WEEK]'],
    ['sweep calm --lever presure', 'Did you mean “pressure”?'],
    ['sweep calm --lever pressure@60', 'from 0 to 59'],
    ['sweep calm --lever pressure --steps 1', 'from 2 to 41'],
    ['claims calm', 'calm holds no claims'],
    ['tornado calm --runs 3', '--runs does not apply to “tornado”'],
    ['run calm --week 3', '--week does not apply to “run”'],
  ])('%s', async (line, part) => {
    const outcome = await program(line.split(' '), toySession());
    expect([outcome.exitCode, outcome.answer]).toEqual([2, '']);
    expect(outcome.remarks.join('\n')).toContain(part);
  });
});

interface Explained {
  readonly start: number;
  readonly value: number;
  readonly contributions: readonly { readonly rule: string; readonly amount: number }[];
  readonly turns?: readonly { readonly rule: string; readonly first: number }[];
}

async function answer(...words: readonly string[]): Promise<string> {
  const at = words.indexOf('--lang');
  const language = (at < 0 ? 'en' : words[at + 1]) as Language; // only languages are given above
  const outcome = await program(words, toySession(language));
  expect(outcome.remarks).toEqual([]);
  expect(outcome.exitCode).toBe(0);
  return outcome.answer;
}

async function json(...words: readonly string[]): Promise<unknown> {
  return JSON.parse(await answer(...words, '--json'));
}
