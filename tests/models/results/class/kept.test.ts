/** The wall kept as a class file, and shown again from it. */
import { describe, expect, it } from 'vitest';
import {
  addClaim,
  answerAsk,
  classFileOf,
  documentFromGallery,
  finish,
  gallery,
  keptRows,
  lockPrediction,
  addPrediction,
  markClass,
  mexico,
  parseClass,
  recomputeClass,
  scorePrediction,
  setAuthors,
  setWeeks,
  studentRows,
  writeClass,
  type Ask,
} from '../../../../models/index';

const entry = gallery.find(({ id }) => id === 'handover-29');
if (entry === undefined) throw new Error('The gallery has the handover');
const plain = setWeeks(documentFromGallery(mexico, entry), 20);
const scenario = plain.scenarios.find(({ id }) => id !== plain.baseline)?.id ?? '';
const claimed = addClaim(plain, {
  ...{ scenario, than: plain.baseline, series: 'homicides' },
  ...{ span: 'total', week: 19, relation: 'above' },
});
const points = [0, 10].map((week) => ({ week, value: 500 }));
const predicted = addPrediction(claimed, { scenario, series: 'homicides', reason: '', points });
const id = predicted.predictions[0]?.id ?? '';
const score = { version: '1', weeks: 10, error: 4, within: 0.25, direction: 'right' } as const;
const scored = scorePrediction(lockPrediction(predicted, id), id, score);
const files = [
  { key: 'ana.blowback', document: setAuthors(scored, ['Ana']) },
  { key: 'late/beto.blowback', document: { ...plain, model: { ...plain.model, version: '0.1' } } },
];
const answer = (ask: Ask) => answerAsk(mexico, ask);
const rows = studentRows(
  mexico,
  files,
  finish(recomputeClass(mexico, files), answer),
  finish(markClass(mexico, files, 8), answer),
);
const wall: Parameters<typeof classFileOf>[2] = {
  ...{ title: 'Spring', assignment: 'Try.', saved: '2026-11-28' },
  members: 'folder',
  names: 'shown',
  before: undefined,
  harmless: new Set(),
  numbers: new Map([
    ['ana.blowback', 2],
    ['late/beto.blowback', 1],
  ]),
};

describe('a wall that is kept', () => {
  it('comes back with every number that it showed', () => {
    const parsed = parseClass(writeClass(classFileOf(mexico, rows, wall)));
    if (!parsed.ok) throw new Error('The file is refused');
    const again = keptRows(mexico, parsed.value);
    for (const field of [
      'key',
      'who',
      'title',
      'version',
      'isOtherModel',
      'values',
      'baseline',
    ] as const)
      expect(again.map((row) => row[field])).toEqual(rows.map((row) => row[field]));
    expect(again.map((row) => row.scenario.title)).toEqual(rows.map((row) => row.scenario.title));
    expect(again.map((row) => row.claims.map(({ verdict }) => verdict))).toEqual(
      rows.map((row) => row.claims.map(({ verdict }) => verdict)),
    );
    expect(again.map((row) => row.scores)).toEqual([[{ error: 4, within: 0.25 }], []]);
    expect(again.some((row) => row.isRecomputed)).toBe(false);
  });

  it('names nobody where the wall named nobody', () => {
    const text = writeClass(classFileOf(mexico, rows, { ...wall, names: 'hidden' }));
    expect(text).not.toContain('"Ana"');
    const parsed = parseClass(text);
    if (!parsed.ok) throw new Error('The file is refused');
    expect(keptRows(mexico, parsed.value).map(({ who, title }) => [who, title])).toEqual([
      ['beto', ''],
      ['ana', ''],
    ]);
  });

  it('keeps no title that only its author has where the wall named nobody, also of files not read now', () => {
    const [ana, beto] = rows;
    if (ana === undefined || beto === undefined) throw new Error('There are two rows');
    const own = { ...ana, scenario: { ...ana.scenario, title: 'Ana’s plan' } };
    const harmless = new Set([beto.scenario.title]);
    const titles = (kept: ReturnType<typeof classFileOf>) => kept.files.map((one) => one.scenario);
    const named = classFileOf(mexico, [own, beto], { ...wall, harmless });
    expect(titles(named)).toEqual(['Ana’s plan', beto.scenario.title]);
    const hidden = { ...wall, harmless, names: 'hidden' } as const;
    expect(titles(classFileOf(mexico, [own, beto], hidden))).toEqual([beto.scenario.title, '']);
    const unread = classFileOf(mexico, [], { ...hidden, before: named });
    expect(titles(unread)).toEqual([beto.scenario.title, '']);
    expect(parseClass(writeClass(unread)).ok).toBe(true);
  });

  it('leaves out a file whose name it cannot hold, and keeps what a newer version wrote', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('There is a row');
    const odd = [row, { ...row, key: 'why: because.blowback' }];
    const before = {
      ...classFileOf(mexico, [row], wall),
      minor: 3,
      unknown: { '': { mood: 'calm' } },
    };
    const kept = classFileOf(mexico, odd, { ...wall, before });
    expect(kept.files.map(({ file }) => file)).toEqual(['ana.blowback']);
    expect(writeClass(kept)).toContain('"mood": "calm"');
    expect(JSON.parse(writeClass(kept))).toMatchObject({ version: { major: 1, minor: 3 } });
  });

  const older = {
    ...classFileOf(mexico, rows, wall),
    ...{ saved: '2026-01-07', model: { id: mexico.id, version: '0.9.0' } },
  };

  it('keeps what was saved of files that were not read, with their numbers', () => {
    const [, beto] = older.files;
    const ana = { ...wall, numbers: new Map([['ana.blowback', 2]]), before: older };
    const again = classFileOf(mexico, rows.slice(0, 1), ana);
    expect(again.files.map(({ file, number }) => [file, number])).toEqual([
      ['ana.blowback', 2],
      ['late/beto.blowback', 1],
    ]);
    expect(again.files[1]).toEqual(beto);
    expect(parseClass(writeClass(again)).ok).toBe(true);
    const nameless = classFileOf(mexico, rows.slice(1), { ...ana, names: 'hidden' });
    // By number: no name can be worked out from the place.
    expect(nameless.files.map(({ number }) => number)).toEqual([1, 2]);
    expect(nameless.files[1]).toMatchObject({
      file: 'ana.blowback',
      number: 2,
      who: '',
      title: '',
    });
  });

  it('claims the present model and day only where every value was computed now', () => {
    const from = ({ saved, model }: typeof older) => ({ saved, model });
    const before = { ...wall, before: older };
    expect(from(classFileOf(mexico, [], before))).toEqual(from(older));
    expect(classFileOf(mexico, [], before).files).toEqual(older.files);
    expect(from(classFileOf(mexico, rows.slice(0, 1), before))).toEqual(from(older));
    const waiting = rows.map((row) => ({ ...row, isRecomputed: false }));
    expect(from(classFileOf(mexico, waiting, before))).toEqual(from(older));
    expect(from(classFileOf(mexico, rows, before))).toEqual({
      ...{ saved: wall.saved, model: { id: mexico.id, version: mexico.version } },
    });
  });

  it('marks everything that another version of the model computed', () => {
    const file = { ...classFileOf(mexico, rows, wall), model: { id: 'other', version: '9' } };
    expect(keptRows(mexico, file).map((row) => row.isOtherModel)).toEqual([true, true]);
  });
});
