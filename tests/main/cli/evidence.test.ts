/** evidence --observed: a file of counts in, a score out; every bad input its sentence. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensemblesHere } from '../../../main/cli/ensembles';
import type { ScoreAnswer } from '../../../main/cli/evidence/score';
import { program } from '../../../main/cli/program';
import { createTranslator, mexico, origins, scoredPlaces } from '../../../models';
import { toySession } from './toy';

const grounds = { origins, places: scoredPlaces, studies: [], theories: [], observed: () => [] };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function evidence(text: string, ...words: string[]) {
  const file = path.join(folder, 'counts.csv');
  await writeFile(file, text);
  return program(['evidence', '--observed', file, '--runs', '24', ...words], {
    ...toySession(),
    model: mexico,
    grounds,
    translate: createTranslator('en'),
    ensembles: ensemblesHere(mexico),
  });
}

const autumn2024 = 'month,national,Sinaloa\n2024-10,2571,182\n2024-11,2462,174\n';

describe('a score', () => {
  it('is taken from the month before, with both naive forecasts and both bands', async () => {
    const { answer, exitCode, remarks } = await evidence(autumn2024, '--json');
    expect([exitCode, remarks]).toEqual([0, []]);
    const score = JSON.parse(answer) as ScoreAnswer;
    expect([score.origin, score.scenario.id, score.runs]).toEqual(['2024-09', 'known-2024-09', 24]);
    const [nation, sinaloa] = score.places;
    expect([nation?.place, nation?.months, sinaloa?.place]).toEqual(['national', 2, 'SIN']);
    expect(nation?.byMonth.map(({ observed }) => observed)).toEqual([2571, 2462]);
    // September 2024: 2,607 victims, 143 in Sinaloa; October 2023: 2,407; November 2023: 2,352.
    expect(nation?.meanAbsoluteError.lastValue).toBe((36 + 145) / 2);
    expect(nation?.meanAbsoluteError.sameMonthLastYear).toBe((164 + 110) / 2);
    expect(sinaloa?.meanAbsoluteError.lastValue).toBe((39 + 31) / 2);
    for (const { p5, p25, p50, p75, p95 } of nation?.byMonth ?? [])
      expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].toSorted((a, b) => a - b));
  });

  it('is the same for a place whatever stands beside it', async () => {
    const alone = 'month,Sinaloa\n2024-10,182\n2024-11,174\n';
    const [both, one] = [await evidence(autumn2024, '--json'), await evidence(alone, '--json')].map(
      ({ answer }) => JSON.parse(answer) as ScoreAnswer,
    );
    expect(one?.places[0]).toEqual(both?.places[1]);
  });

  it('can run the policies that were really followed', async () => {
    const { answer } = await evidence(autumn2024, '--json', '--scenario', 'followed-2024-09');
    expect((JSON.parse(answer) as ScoreAnswer).scenario.id).toBe('followed-2024-09');
  });

  it('falls back on the latest origin before, and says so; months may be missing', async () => {
    const { remarks, exitCode } = await evidence('month,SIN\n2024-12,157\n2025-02,120\n');
    expect(exitCode).toBe(0);
    expect(remarks[0]).toContain('2024-09');
    expect(remarks[1]).toContain('2025-01');
  });

  it('is a table for people', async () => {
    const { answer } = await evidence(autumn2024);
    expect(answer).toContain('Sinaloa');
    expect(answer).toContain('Same month, last year');
  });
});

describe('bad input', () => {
  it.each([
    ['', [], 'is empty'],
    ['month,Sinalao\n2024-10,1', [], '“Sinaloa”'],
    ['place,SIN\n2024-10,1', [], 'no column “month”'],
    ['month;SIN\n2024-10;182', [], 'Line 1 has semicolons between its cells; commas are expected'],
    ['month,SIN\n2024-10,', [], 'no count for 2024-10'],
    ['month,SIN\n10/2024,1', [], 'no month'],
    ['month,SIN\n2015-01,67', [], 'before every origin'],
    ['month,SIN\n2024-09,143', ['--origin', '2024-09'], 'only later months'],
    ['month,SIN\n2024-10,182', ['--origin', '2024-08'], '2018-12, 2021-12, 2024-09, 2025-06'],
    ['month,SIN\n2024-10,182', ['--origin', 'now'], 'write a month as'],
    ['month,SIN\n2024-10,182', ['--scenario', 'followed-2024'], '“followed-2024-09”'],
    ['month,SIN\n2099-10,182', [], 'longest run'],
  ])('%j %j is refused', async (text, words, sentence) => {
    const { answer, exitCode, remarks } = await evidence(text, ...words);
    expect([answer, exitCode]).toEqual(['', 2]);
    expect(remarks.join(' ')).toContain(sentence);
  });

  it('names a file that is not there', async () => {
    const missing = path.join(folder, 'none.csv');
    const { exitCode, remarks } = await program(['evidence', '--observed', missing], {
      ...toySession(),
      grounds,
    });
    expect(exitCode).toBe(2);
    expect(remarks.join(' ')).toContain('none.csv');
  });
});
