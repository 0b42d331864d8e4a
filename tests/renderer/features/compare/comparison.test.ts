import { describe, expect, it } from 'vitest';
import { comparisonRow, createTranslator, mexico, type Setting } from '../../../../models/index';
import { askedRows } from '../../../../renderer/store/asked-rows';
import { differenceCsv } from '../../../../renderer/features/compare/difference-csv';
import {
  differenceGroups,
  isClear,
  reachOf,
} from '../../../../renderer/features/compare/difference-rows';
import { pairOf } from '../../../../renderer/features/compare/pair';
import { NATION, outcomesWithParts, rowGroups } from '../../../../renderer/features/compare/parts';
import { noResults } from '../../../../renderer/store/results-store';
import { wordsOf } from '../../../../renderer/store/words';
import { looksOf } from '../../../../renderer/store/looks';
import { toyDocument } from '../../toy';
import { english } from '../render-view';

const approval = rowGroups(mexico, NATION)
  .flatMap(({ series }) => series)
  .find(({ id }) => id === 'approval')!;

function row(a: number, b: number, low: number, high: number) {
  const band = { p5: low, p25: low, p50: (low + high) / 2, p75: high, p95: high };
  return comparisonRow(approval, 'horizon', a, b, { band, pairs: 100, below: 0.9, above: 0.1 });
}

describe('the rows of the table', () => {
  it('are all outcomes of the nation, or all parts of one outcome', () => {
    const national = rowGroups(mexico, NATION).flatMap(({ series }) => series);
    const states = rowGroups(mexico, 'homicides').flatMap(({ series }) => series);
    expect(national.every(({ cell }) => cell === '')).toBe(true);
    expect(states).toHaveLength(32);
  });

  it('name every outcome that has parts', () => {
    expect(outcomesWithParts(mexico).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['homicides', 'cohesion', 'command', 'territory', 'exposure']),
    );
  });

  it('are clear where the band leaves zero out', () => {
    expect([row(0.5, 0.6, 0.05, 0.2), row(0.5, 0.6, -0.1, 0.2)].map(isClear)).toEqual([
      true,
      false,
    ]);
    expect(reachOf(row(0.5, 0.4, -0.3, 0.1))).toBe(0.3);
    expect(reachOf(row(0.5, 0.5, -0.0001, 0.0001))).toBe(0);
  });

  it('are about one week alone, or all weeks up to it', () => {
    const results = (values: readonly number[]) => ({
      ...noResults,
      central: { weeks: values.length, series: { approval: Float64Array.from(values) } },
    });
    const [a, b] = [results([0.5, 0.4]), results([0.5, 0.6])];
    const numbers = (span: 'week' | 'total') =>
      differenceGroups(mexico, NATION, a, b, { span, week: 1 }, false)
        .flatMap(({ rows }) => rows)
        .map((one) => [one.a, one.b]);
    expect(numbers('week')).toEqual([[0.4, 0.6]]);
    expect(numbers('total')).toEqual([[0.45, 0.55]]);
  });
});

describe('the two that are compared', () => {
  const document = toyDocument();

  it('are the baseline and the one being edited, unless another was chosen', () => {
    const pair = pairOf(looksOf(document, 'high', []), undefined)!;
    expect([pair.a.scenario.id, pair.b.scenario.id]).toEqual(['low', 'high']);
  });

  it('are never the baseline twice', () => {
    expect(pairOf(looksOf(document, 'low', []), 'low')!.b.scenario.id).toBe('high');
  });

  it('do not exist with one scenario', () => {
    const alone = { ...document, scenarios: document.scenarios.slice(0, 1) };
    expect(pairOf(looksOf(alone, undefined, []), undefined)).toBeUndefined();
  });
});

describe('what is asked differently', () => {
  const a: Setting = {
    ...{ seed: 1, start: mexico.starts[0].id, weeks: 100, events: [] },
    ...{ levers: {}, assumptions: { strengths: {}, parameters: {} } },
  };
  const handover = (id: string, count: number) => ({
    ...{ id, kind: 'handover', week: 3, count },
    cells: { organisation: id, rank: 'leader' },
  });
  const b: Setting = {
    ...a,
    levers: {
      'prison-hardness': [{ week: 10, value: 0.8 }],
      'troops.SIN': [{ week: 0, value: 5 }],
    },
    events: [handover('cjng', 4), handover('noreste', 2)],
    assumptions: { strengths: { [mexico.rules[0].id]: 0 }, parameters: {} },
  };

  it('is one row for each lever, for each week of events, and for each assumption', () => {
    const rows = askedRows(mexico, [a, b], english());
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['35 %', '35 %; 80 % from week 10'],
      ['0.0 thousand soldiers', '5.0 thousand soldiers'],
      ['', '6 (4 × CJNG, Leader; 2 × Cártel del Noreste, Leader)'],
      ['1', '0'],
    ]);
    expect(rows[1].label).toContain('Sinaloa');
  });

  it('counts all events of both sides and names those who differ', () => {
    const asked = (events: Setting['events'], others: Setting['events']) =>
      askedRows(
        mexico,
        [
          { ...a, events },
          { ...a, events: others },
        ],
        english(),
      ).map(({ cells }) => cells);
    const all = [handover('cjng', 4), handover('noreste', 2), handover('mayiza', 23)];
    expect(asked(all, [handover('cjng', 5), ...all.slice(1)])).toEqual([
      [
        '29 (4 × CJNG, Leader; 25 others, which do not differ)',
        '30 (5 × CJNG, Leader; 25 others, which do not differ)',
      ],
    ]);
    expect(
      asked(all, [
        { ...all[0], cells: { organisation: 'golfo', rank: 'leader' } },
        ...all.slice(1),
      ]),
    ).toEqual([
      [
        '29 (4 × CJNG, Leader; 25 others, which do not differ)',
        '29 (4 × Cártel del Golfo, Leader; 25 others, which do not differ)',
      ],
    ]);
    expect(asked(all, [...all.slice(1), handover('cjng', 3), handover('cjng', 1)])).toEqual([]);
  });

  it('has brackets that add up to the number before them, however many differ', () => {
    const organisations = ['cjng', 'noreste', 'mayiza', 'golfo', 'chapiza', 'familia'];
    const many = organisations.map((id) => handover(id, 2));
    const one = [handover('unidos', 1), ...many];
    const two = [handover('unidos', 1), ...many.map((event) => ({ ...event, count: 3 }))];
    for (const words of [english(), wordsOf('es', createTranslator('es'))]) {
      const [{ cells }] = askedRows(
        mexico,
        [
          { ...a, events: one },
          { ...a, events: two },
        ],
        words,
      );
      for (const cell of cells) {
        const [total, ...parts] = [...cell.matchAll(/(?<![\p{L}\d])\d+/gu)].map(Number);
        expect(parts).toHaveLength(6);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      }
    }
  });

  it('has a cell for each of several settings, in the order of the model', () => {
    const c = { ...a, levers: { 'field-operations': [{ week: 0, value: 40 }] }, events: b.events };
    const rows = askedRows(mexico, [a, b, c], english());
    const order = mexico.levers.map(({ id }) => id);
    const levers = rows.filter(({ id }) => order.includes(id.split('.')[0])).map(({ id }) => id);
    expect(levers).toEqual(
      [...levers].sort((x, y) => order.indexOf(x.split('.')[0]) - order.indexOf(y.split('.')[0])),
    );
    const troops = rows.find(({ id }) => id === 'troops.SIN')!;
    expect(troops.cells.map((cell) => cell.slice(0, 3))).toEqual(['0.0', '5.0', '0.0']);
    expect(troops.differs).toEqual([false, true, false]);
  });
});

describe('the table as CSV', () => {
  it('has one row per outcome, with the last week counted', () => {
    const pair = pairOf(looksOf(toyDocument(), 'high', []), undefined)!;
    const groups = [{ id: 'g', label: 'G', rows: [row(0.5, 0.6, 0.05, 0.2)] }];
    const [head, line] = differenceCsv(groups, pair, { span: 'total', week: 51 }, english().t)
      .trim()
      .split('\r\n');
    expect(head.split(',').slice(4, 10)).toEqual([
      ...['a', 'a-title', 'a-central', 'b', 'b-title', 'b-central'],
    ]);
    expect(line.split(',').slice(0, 10)).toEqual([
      ...['approval', 'Approval of the president', '0 to 1', '51'],
      ...['low', pair.a.scenario.title, '0.5', 'high', pair.b.scenario.title, '0.6'],
    ]);
  });
});
