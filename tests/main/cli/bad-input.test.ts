import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../../main/cli/program';
import { writeDocument } from '../../../models/index';
import { toyDocument, toySession } from './toy';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blowback-cli-'));
  await writeFile(path.join(folder, 'good.blowback'), writeDocument(toyDocument()));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a mistyped name is named, with the nearest spelling', () => {
  it.each([
    ['rnu calm', '“rnu”', '“run”'],
    ['run calm --wekes 3', '“--wekes”', '“--weeks”'],
    ['run calm --set presure=1', '“presure”', '“pressure”'],
    ['run calm --set troops.SNI=1', '“troops.SNI”', '“troops.SIN”'],
    ['run calm --no-rule furry', '“furry”', '“fury”'],
    ['run calm --event handovre:1:cjng', '“handovre”', '“handover”'],
    ['run calm --event handover:1:cjgn', '“cjgn”', '“cjng”'],
    ['run calm --event handover:1:cjng:1:leeder', '“leeder”', '“leader”'],
    ['run clam', '“clam”', '“calm”'],
    ['run calm#frist', '“frist”', '“first”'],
  ])('%s', async (line, named, meant) => {
    const sentence = await complaint(line);
    expect(sentence).toContain(named);
    expect(sentence).toContain(`Did you mean ${meant}?`);
  });
});

describe('a value that is not allowed is named, with what is', () => {
  it.each([
    ['run calm --runs 0', 'from 1 to'],
    ['run calm --runs 1.5', 'whole number'],
    ['run calm --runs 99999', 'from 1 to'],
    ['run calm --runs', '--runs needs a value'],
    ['run calm --weeks 521', 'from 1 to 520'],
    ['run calm --seed -1', 'from 0 to 4294967295'],
    ['run calm --seed 4294967296', 'from 0 to 4294967295'],
    ['run calm --start 2020-01-01', '2025-02-24, 2018-12-03'],
    ['run calm --set pressure', 'LEVER=VALUE[@WEEK]'],
    ['run calm --set pressure=lots', '“lots” is not a number'],
    ['run calm --set pressure=', '“” is not a number'],
    ['run calm --set pressure=NaN', '“NaN” is not a number'],
    ['run calm --set pressure=11', 'between 0 and 10'],
    ['run calm --set pressure=1@521', 'from 0 to 520'],
    ['run calm --set pressure=1@', 'from 0 to 520'],
    ['run calm --weeks 4 --set pressure=1@4', 'Allowed: weeks 0 to 3'],
    ['run calm --weeks 4 --event handover:9:cjng', 'Allowed: weeks 0 to 3'],
    ['run calm --event handover', 'KIND:WEEK:ORGANISATION'],
    ['run calm --event handover:x:cjng', 'from 0 to 520'],
    ['run calm --event handover:1:cjng:51', 'from 1 to 50'],
    ['run calm --event handover:1:cjng:1:leader:more', 'KIND:WEEK:ORGANISATION'],
    ['run calm --lang fr', 'en, es'],
    ['run calm --json --csv', 'one of --json and --csv'],
    ['run calm --json=yes', '--json takes no value'],
    ['run calm --runs 1 --runs 2', '--runs can be given once only'],
    ['levers --runs 3', '--runs does not apply to “levers”'],
    ['run', 'run FILE[#SCENARIO]|GALLERY-ID'],
    ['run calm calm', '“calm”'],
    ['compare calm', 'compare A B'],
    ['validate', 'at least one file'],
    [
      '',
      'gallery, levers, rules, run, compare, why, attribute, tornado, sweep, flip, claims, class, validate, evidence, merge, guide, help',
    ],
  ])('%s', async (line, allowed) => {
    expect(await complaint(line)).toContain(allowed);
  });

  it('says everything that is wrong, not only the first', async () => {
    const sentences = await complaint('run clam --set presure=1 --runs 0 --no-rule furry');
    expect(sentences.split('\n')).toHaveLength(4);
  });

  it('speaks Spanish', async () => {
    const outcome = await program(['run', 'clam'], toySession('es'));
    expect(outcome.remarks.join()).toContain('¿Quiso decir «calm»?');
  });

  it('does not start what memory cannot hold', async () => {
    const settings = ['run', 'calm', '--runs', '10000', '--weeks', '520'];
    const { outcomes } = toySession().model;
    const many = Array.from({ length: 60 }, (_, at) => ({ ...outcomes[0], id: `deaths-${at}` }));
    const session = { ...toySession(), model: { ...toySession().model, outcomes: many } };
    const outcome = await program(settings, session);
    expect([outcome.exitCode, outcome.remarks.join()]).toEqual([
      2,
      expect.stringContaining('Allowed at 520 weeks: 6410 runs.'),
    ]);
  });
});

describe('a bad file', () => {
  it('that is not there is named', async () => {
    expect(await complaint('run ./missing.blowback')).toContain('missing.blowback');
  });

  it.each([
    ['not JSON', '{'],
    ['not ours', '{"format": "something else"}'],
    ['not text', '\u0000'],
  ])('that is %s is refused with its name and a reason', async (name, text) => {
    const file = path.join(folder, `${name}.blowback`);
    await writeFile(file, text);
    const outcome = await program(['run', file], toySession());
    expect(outcome.exitCode).toBe(2);
    expect(outcome.remarks.join()).toMatch(new RegExp(`${name}\\.blowback: .{20}`));
  });

  it('of another model is refused', async () => {
    const file = path.join(folder, 'other-model.blowback');
    await writeFile(file, writeDocument(toyDocument({ model: { id: 'peru', version: '1' } })));
    const outcome = await program(['validate', file], toySession());
    expect([outcome.exitCode, outcome.answer]).toEqual([2, expect.stringContaining('peru')]);
  });

  it('that asks what the model does not know is refused, and says where', async () => {
    const file = path.join(folder, 'unknown-lever.blowback');
    const [first] = toyDocument().scenarios;
    const scenarios = [{ ...first, levers: { presure: [{ week: 0, value: 1 }] } }];
    await writeFile(file, writeDocument(toyDocument({ scenarios, baseline: first.id })));
    const outcome = await program(['validate', file], toySession());
    expect(outcome.exitCode).toBe(2);
    expect(outcome.answer).toContain('presure');
  });
});

describe('validate', () => {
  it('says which files are valid and which are not', async () => {
    const good = path.join(folder, 'good.blowback');
    const bad = path.join(folder, 'bad.blowback');
    await writeFile(bad, '[]');
    const outcome = await program(['validate', good, bad], toySession());
    expect([outcome.exitCode, outcome.remarks]).toEqual([2, []]);
    const [verdict, broken, ...reasons] = outcome.answer.split('\n');
    expect([verdict, broken]).toEqual([`${good}: valid, 2 scenarios.`, `${bad}: not valid.`]);
    expect(reasons.join(' ')).toMatch(/^ {2}This is not a Blowback scenario file: /);
  });

  it.each(['bad.blowback', 'bad.blowback-class', 'gone.blowback', 'gone.blowback-class'])(
    'names %s once',
    async (name) => {
      const file = path.join(folder, name);
      if (name.startsWith('bad')) await writeFile(file, '{}');
      const { answer, remarks } = await program(['validate', file], toySession());
      expect([answer.split(file).length - 1, remarks]).toEqual([1, []]);
      const listed = await program(['validate', file, '--json'], toySession());
      const [entry] = JSON.parse(listed.answer) as readonly {
        readonly faults: readonly string[];
      }[];
      expect(entry?.faults.join().split(file).length).toBe(name.startsWith('bad') ? 1 : 2);
    },
  );

  it('gives the same as JSON', async () => {
    const good = path.join(folder, 'good.blowback');
    const outcome = await program(['validate', good, '--json'], toySession());
    expect(outcome.exitCode).toBe(0);
    expect(JSON.parse(outcome.answer)).toEqual([{ file: good, valid: true, faults: [] }]);
  });
});

async function complaint(line: string): Promise<string> {
  const words = line.split(' ').filter((word) => word !== '');
  const outcome = await program(words, toySession());
  expect([outcome.exitCode, outcome.answer]).toEqual([2, '']);
  return outcome.remarks.join('\n');
}
