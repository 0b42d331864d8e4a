/** Many files side by side: rows, levers, predictions, and who is furthest apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addClaim,
  addPrediction,
  answerAsk,
  claimedIn,
  claimsInWords,
  classCsv,
  createTranslator,
  documentFromGallery,
  finish,
  furthestApart,
  gallery,
  inNumberOrder,
  leversMoved,
  leverSpread,
  mark,
  markClass,
  markedBefore,
  mexico,
  predictedSeries,
  predictionFan,
  pseudonyms,
  recomputeClass,
  recomputedBefore,
  setAuthors,
  setLever,
  setSummary,
  setWeeks,
  studentRows,
  type Ask,
  type MarkedBefore,
  type RecomputedBefore,
  type StudentRow,
} from '../../../../models/index';

const entry = gallery.find(({ id }) => id === 'handover-29');
if (entry === undefined) throw new Error('The gallery has the handover');
const plain = setWeeks(documentFromGallery(mexico, entry), 20);
const scenario = plain.scenarios.find(({ id }) => id !== plain.baseline)?.id ?? '';
const points = (value: number) => [0, 10].map((week) => ({ week, value }));
const claimed = addClaim(plain, {
  ...{ scenario, than: plain.baseline, series: 'homicides' },
  ...{ span: 'total', week: 19, relation: 'above' },
});
const hard = setLever(setAuthors(claimed, ['Ana', 'Beto']), scenario, 'prison-hardness', 0, 1);
const files = [
  { key: 'a/one.blowback', document: addPrediction(hard, { scenario, series: 'homicides', reason: '', points: points(500) }) },
  { key: 'b/two.blowback', document: addPrediction(plain, { scenario, series: 'homicides', reason: '', points: points(700) }) },
]; // prettier-ignore
const recomputed = finish(recomputeClass(mexico, files), (ask) => answerAsk(mexico, ask));

describe('the rows of a class', () => {
  it('are named by authors, else by the file', () => {
    const rows = studentRows(mexico, files, new Map());
    expect(rows.map(({ who }) => who)).toEqual(['Ana, Beto', 'two']);
    expect(rows.map((row) => row.scenario.id)).toEqual([scenario, scenario]);
    expect(rows.map(({ isRecomputed }) => isRecomputed)).toEqual([false, false]);
  });

  it('show saved values at once, then the recomputed ones, and mark what disagrees', () => {
    const saved = setSummary(plain, [{ scenario, series: 'homicides', central: 1 }]);
    const own = [{ key: 'x', document: saved }];
    expect(studentRows(mexico, own, new Map())[0]?.values).toEqual({ homicides: 1 });
    const now = finish(recomputeClass(mexico, own), (ask) => answerAsk(mexico, ask));
    const [row] = studentRows(mexico, own, now);
    expect(row?.values['homicides']).toBeGreaterThan(1_000);
    expect(row?.disagreeing).toEqual(['homicides']);
  });

  it('are computed again only for documents that are new', () => {
    const before: RecomputedBefore = new WeakMap();
    const answer = (ask: Ask) => answerAsk(mexico, ask);
    const first = finish(recomputeClass(mexico, files, before), answer);
    expect(recomputedBefore(files, before)).toEqual(first);
    const [one, two] = files;
    if (one === undefined || two === undefined) throw new Error('There are two files');
    const changed = { key: two.key, document: hard };
    const asked: Ask[] = [];
    const second = finish(recomputeClass(mexico, [one, changed], before), (ask) => {
      asked.push(ask);
      return answer(ask);
    });
    expect(asked).toHaveLength(2); // the scenario and the baseline of the changed file
    expect(second.get(one.key)).toBe(first.get(one.key));
    expect(recomputedBefore([changed], new WeakMap()).size).toBe(0);
  });

  it('mark a file of another version of the model', () => {
    const old = { ...plain, model: { ...plain.model, version: '0.1' } };
    const [row] = studentRows(mexico, [{ key: 'x', document: old }], new Map());
    expect(row?.isOtherModel).toBe(true);
  });

  it('keep what the file says beside the recomputed values', () => {
    const saved = setSummary(plain, [{ scenario, series: 'homicides', central: 1 }]);
    const own = [{ key: 'x', document: saved }];
    const now = finish(recomputeClass(mexico, own), (ask) => answerAsk(mexico, ask));
    expect(studentRows(mexico, own, now)[0]?.saved).toEqual({ homicides: 1 });
  });
});

describe('the claims of a class', () => {
  const runs = 8;
  const answer = (ask: Ask) => answerAsk(mexico, ask);
  const below = addClaim(claimed, {
    ...{ scenario, than: plain.baseline, series: 'homicides' },
    ...{ span: 'week', week: 12, relation: 'below' },
  });
  const three = [
    { key: 'one', document: below },
    { key: 'two', document: hard },
    { key: 'none', document: plain },
    { key: 'again', document: claimed },
  ];

  it('are marked exactly as those of each document alone', () => {
    const marks = finish(markClass(mexico, three, runs), answer);
    expect([...marks.keys()]).toEqual(['one', 'two', 'again']);
    for (const { key, document } of three.filter(({ key }) => marks.has(key)))
      expect(marks.get(key)).toEqual(
        finish(mark(mexico, claimedIn(document, mexico), runs), answer),
      );
    const rows = studentRows(mexico, three, new Map(), marks);
    expect(rows.map(({ claims }) => claims.every(({ verdict }) => verdict !== undefined))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(studentRows(mexico, three, new Map())[0]?.claims[0]?.verdict).toBeUndefined();
  });

  it('run what files have in common once', () => {
    const asked: string[] = [];
    const job = markClass(mexico, three, runs);
    finish(job, (ask) => {
      if (ask.kind === 'runs') asked.push(JSON.stringify(ask));
      return answer(ask);
    });
    expect(new Set(asked).size).toBe(asked.length);
    // The baseline and the scenario as it was for one and again, and the hard prisons of two.
    expect(asked).toHaveLength(3);
  });

  it('are not marked again for documents that stay', () => {
    const before: MarkedBefore = new WeakMap();
    const first = finish(markClass(mexico, three, runs, before), answer);
    expect(markedBefore(three, before)).toEqual(first);
    const refreshed = three.map((one) => (one.key === 'two' ? { ...one, document: below } : one));
    const asked: Ask[] = [];
    const second = finish(markClass(mexico, refreshed, runs, before), (ask) => {
      asked.push(ask);
      return answer(ask);
    });
    expect(asked).toEqual([]); // the document of `one`, marked before, now of `two`
    expect(second.get('two')).toEqual(first.get('one'));
    expect(second.get('again')).toEqual(first.get('again'));
  });

  it('tell how far they are, never beyond the total', () => {
    const job = markClass(mexico, three, runs);
    let before = 0;
    let step = job.next();
    while (step.done !== true) {
      const { done, total, asks, part } = step.value;
      expect(done).toBeGreaterThanOrEqual(before);
      expect(done).toBeLessThanOrEqual(total);
      expect(part).toBeDefined();
      before = done;
      step = job.next(asks.map(answer));
    }
  });

  it('are counted in words and in the table', () => {
    const t = createTranslator('en');
    const claims = (['true', 'true', 'depends'] as const).map((verdict, at) => ({
      ...{ id: `claim-${at}`, verdict },
    }));
    expect(claimsInWords({ claims }, t)).toBe('2 true, 1 depends');
    expect(claimsInWords({ claims: [{ id: 'a', verdict: undefined }] }, t)).toBe(
      '1, not marked yet',
    );
    expect(claimsInWords({ claims: [] }, t)).toBe('–');
    const [row] = studentRows(mexico, three, new Map());
    if (row === undefined) throw new Error('There is a row');
    const lines = (rows: readonly StudentRow[]) => classCsv(rows, mexico, t, false).split('\r\n');
    const [head = '', line = ''] = lines([{ ...row, claims }]);
    expect(head).toMatch(/Claims true,Claims that depend,Claims false$/);
    expect(line).toMatch(/,2,1,0$/);
    expect(lines([row])[1]).toMatch(/,,,$/);
  });
});

describe('levers, predictions and pseudonyms', () => {
  it('count who moved a lever, and how far', () => {
    const [first] = leverSpread(mexico, files);
    expect(first).toMatchObject({ lever: 'prison-hardness', touched: 1, min: 1, mean: 1, max: 1 });
    expect(first?.parts.at(-1)).toBe(1);
    expect(files.map((file) => leversMoved(mexico, file))).toEqual([
      expect.arrayContaining([{ lever: 'prison-hardness', mean: 1 }]),
      [],
    ]);
  });

  it('lay predictions over each other, and beside the results', () => {
    expect(predictedSeries(files)).toEqual(['homicides']);
    const fan = predictionFan(files, recomputed, 'homicides');
    expect(fan?.curves.map(({ values }) => values[5])).toEqual([500, 700]);
    expect(fan?.expected.p50[5]).toBe(600);
    expect(fan?.expected.p50[15]).toBeNaN();
    expect(fan?.came?.p50[5]).toBeGreaterThan(100);
    expect(predictionFan(files, new Map(), 'homicides')?.came).toBeUndefined();
  });

  it('find the two furthest apart, and none where all are alike', () => {
    const [row] = studentRows(mexico, files, recomputed);
    if (row === undefined) throw new Error('There is a row');
    const at = (key: string, x: number) => ({ ...row, key, values: { x, same: 4 } });
    const apart = furthestApart([at('a', 3), at('b', 9), at('c', 1)]);
    expect([apart?.a.key, apart?.b.key, apart?.most]).toEqual(['b', 'c', 'x']);
    expect(furthestApart([at('a', 3), at('b', 3)])).toBeUndefined();
    const hardly = (key: string, x: number, big: number) => ({ ...row, key, values: { x, big } });
    const rows = [hardly('a', 3, 70_000), hardly('b', 9, 70_000), hardly('c', 6, 70_001)];
    expect(furthestApart(rows)?.most).toBe('x');
    expect(
      furthestApart(rows.map((one) => ({ ...one, values: { big: one.values.big } })))?.most,
    ).toBe('big');
  });

  it('are summed up alike in whatever order the files come', () => {
    // Their sum from the left is not their sum from the right.
    const values = [0.1, 0.2, 0.5, 0.9];
    const many = values.map((value, at) => ({
      key: `${at}`,
      document: {
        ...setLever(files[0]?.document ?? plain, scenario, 'prison-hardness', 0, value),
        start: at < 2 ? plain.start : 'another',
      },
    }));
    const back = [...many].reverse();
    expect(leverSpread(mexico, back)).toEqual(leverSpread(mexico, many));
    const starts = [many, back].map((one) => predictionFan(one, new Map(), 'homicides')?.start);
    expect(starts[0]).toBe(starts[1]);
    const [row] = studentRows(mexico, files, recomputed);
    if (row === undefined) throw new Error('There is a row');
    const rows = values.map((x, at) => ({
      ...row,
      key: `${at}`,
      values: { x },
    }));
    const distance = (list: readonly StudentRow[]) => furthestApart(list)?.distance;
    expect(distance([...rows].reverse())).toBe(distance(rows));
  });

  it('stand in the order of their numbers, what has none behind', () => {
    const numbers = new Map([
      ['a', 3],
      ['b', 1],
      ['d', 2],
    ]);
    const list = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
    expect(
      inNumberOrder(list, numbers)
        .map(({ key }) => key)
        .join(''),
    ).toBe('bdac');
  });

  it('give every file one number, which it keeps when others come', () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 30 });
    fc.assert(
      fc.property(keys, keys, fc.nat(), (first, more, salt) => {
        const before = pseudonyms(first, new Map(), salt);
        const after = pseudonyms([...first, ...more], before, salt);
        expect(new Set(after.values()).size).toBe(after.size);
        for (const [key, number] of before) expect(after.get(key)).toBe(number);
        expect(Math.max(0, ...after.values())).toBe(after.size);
      }),
    );
  });
});
