/** Tables on the wall: whole, over as many screens as they take. Causal chains: a screen for each rule that adds to them. */
import { describe, expect, it } from 'vitest';
import {
  arrows,
  changeStep,
  lessonFrom,
  mexico,
  seriesOf,
  setLever,
  slidesOf,
  type BlowbackDocument,
  type SlideBody,
} from '../../../models/index';
import { askedScreen } from '../../../renderer/features/present/asked-screen';
import { differenceTable } from '../../../renderer/features/present/difference-table';
import { linksOf } from '../../../renderer/features/present/links';
import type { Screen } from '../../../renderer/features/present/scene';
import { screensOf } from '../../../renderer/features/present/screens';
import { thatFit } from '../../../renderer/features/present/story-that-fits';
import { noResults } from '../../../renderer/store/results-store';
import { english, openEntry } from './render-view';

const words = english();

describe('how much, on the wall', () => {
  it('has every outcome of every scenario, and names what they are compared with', () => {
    const document = withScenarios(4);
    const screens = screensOfKind(document, 'table');
    expect(screens.map(({ part }) => part && [part.at, part.of])).toEqual(
      screens.map((_, place) => [place + 1, screens.length]),
    );
    const weeks = { weeks: document.weeks, series: series(document) };
    const computed = Object.fromEntries(
      document.scenarios.map(({ id }) => [id, { ...noResults, central: weeks }]),
    );
    const results = { scenarios: computed, progress: {} };
    const tables = screens.map((slide) =>
      differenceTable(slide, { document, model: mexico, words }, results, slide.part),
    );
    const shown = tables.flatMap((table) => {
      if (table.kind !== 'table') return [table.kind];
      expect(table.head[0]).toContain('compared with “Copy 0”');
      return table.rows.flatMap(([label, ...cells]) =>
        cells.map((_, place) => `${label}, ${table.head[place + 1]}`),
      );
    });
    const outcomes = seriesOf(mexico).filter(({ id }) => Object.hasOwn(weeks.series, id));
    const all = outcomes.flatMap(({ label }) =>
      [1, 2, 3].map((place) => `${label}, Copy ${place}`),
    );
    expect(shown.toSorted()).toEqual(all.toSorted());
  });

  it('takes one screen where that is enough', () => {
    expect(screensOfKind(withScenarios(2), 'table').map(({ part }) => part)).toEqual([undefined]);
  });
});

describe('what is different, on the wall', () => {
  it('has one row for each thing and one column for each scenario, with signs as in Explore', () => {
    const before = withScenarios(3);
    const document = setLever(
      setLever(before, 'copy-1', 'cooperation', 0, 1.5),
      ...(['copy-2', 'cooperation', 12, 0.5] as const),
    );
    const [slide, ...more] = screensOfKind(document, 'levers');
    expect(more).toEqual([]);
    const cooperation = mexico.levers.find(({ id }) => id === 'cooperation')!;
    expect(askedScreen(slide, { document, model: mexico, words }, slide.part)).toEqual({
      kind: 'table',
      head: ['', 'Copy 0', 'Copy 1', 'Copy 2'],
      rows: [[cooperation.label, '1.00×', '1.50×', '1.00×; 0.50× from week 12']],
    });
  });

  it('goes on over screens that hold no more than can be read without scrolling', () => {
    let document = withScenarios(5);
    for (const { id, over, min, max } of mexico.levers)
      for (const scenario of ['copy-1', 'copy-2', 'copy-3', 'copy-4'])
        if (over === undefined) document = setLever(document, scenario, id, 30, (min + max) / 2);
    const screens = screensOfKind(document, 'levers');
    const cells = screens.flatMap((slide) => {
      const body = askedScreen(slide, { document, model: mexico, words }, slide.part);
      if (body.kind !== 'table') return [body.kind];
      expect(body.rows.length).toBeLessThanOrEqual(8);
      return body.rows.flatMap(([label]) =>
        body.head.slice(2).map((title) => `${title}: ${label}`),
      );
    });
    const whole = askedScreen(screens[0], { document, model: mexico, words }, undefined);
    const rows = whole.kind === 'table' ? whole.rows : [];
    expect(rows.length).toBeGreaterThan(8);
    const all = rows.flatMap(([label]) => [1, 2, 3, 4].map((place) => `Copy ${place}: ${label}`));
    expect(cells.toSorted()).toEqual(all.toSorted());
  });
});

describe('a story, on the wall', () => {
  const told = (...amounts: number[]) =>
    thatFit(
      amounts.map((amount, at) => ({ sentence: `turn ${at + 1}`, amount })),
      (left) => `${left} more`,
    );

  it('is whole where it fits', () => {
    expect(told(0, 0, 0, 0, 9)).toEqual(['turn 1', 'turn 2', 'turn 3', 'turn 4', 'turn 5']);
  });

  it('else keeps the turn that makes most of the outcome, and says how much is left out', () => {
    expect(told(0, 0, 0, 0, 0, -9, 3)).toEqual([
      ...['turn 1', 'turn 2', 'turn 3', '2 more', 'turn 6', '1 more'],
    ]);
    expect(told(9, 0, 0, 1, 0, 0)).toEqual(['turn 1', 'turn 2', 'turn 3', 'turn 4', '2 more']);
  });
});

describe('a causal chain, on the wall', () => {
  const named = { language: 'en', question: 'The question', results: 'Results', talk: 'Talk' };
  /** How many rules each screen of the step has arrows of. */
  const counts = (rules: readonly string[]) => {
    const document = lessonFrom(openEntry('handover-29'), named);
    const changed = changeStep(document, 'talk', { kind: 'show', rules, reveals: ['diagram'] });
    return screensOfKind(changed, 'diagram').map(
      ({ body }) => body.kind === 'diagram' && body.count,
    );
  };
  // Fear fades by itself; the others move something else.
  const still = 'fear-fades';
  const moving = mexico.rules
    .filter((rule) => arrows(rule, mexico).some(({ from, to }) => from.id !== to))
    .map(({ id }) => id);

  it('has no screen that nothing is added on', () => {
    expect(moving).not.toContain(still);
    expect(counts([still, moving[0], still, moving[1]])).toEqual([2, 4]);
    expect(counts([moving[0], moving[1]])).toEqual([1, 2]);
  });

  it('shows of many arrows those from what happens in its scenarios', () => {
    const document = openEntry('handover-29');
    const fromOf = (scenarios: readonly string[]) =>
      linksOf(['removal-shakes'], { document, model: mexico, words }, scenarios).map(
        ({ from }) => from,
      );
    const handedOver = mexico.quantities.find(({ id }) => id === 'extradited-share')?.label;
    expect(fromOf([])).not.toContain(handedOver);
    expect(fromOf(['handover-29'])[0]).toBe(handedOver);
    expect(fromOf(['handover-29'])).toHaveLength(2);
  });

  it('keeps one screen where a step has no other, however many rules it has', () => {
    expect(counts([still])).toEqual([1]);
    const others = mexico.rules.filter(({ id }) => !moving.includes(id) && id !== still);
    expect(others.length).toBeGreaterThan(1);
    expect(counts([still, ...others.map(({ id }) => id)])).toEqual([1]);
  });
});

/** Scenarios "Copy 0" (the baseline) and on, and four outcomes on charts. */
function withScenarios(count: number): BlowbackDocument {
  const document = openEntry('handover-29');
  const [first] = document.scenarios;
  const scenarios = Array.from({ length: count }, (_, place) => ({
    ...first,
    id: `copy-${place}`,
    title: `Copy ${place}`,
  }));
  return { ...document, scenarios, baseline: 'copy-0' };
}

function series(document: BlowbackDocument): Record<string, Float64Array> {
  const { hero, charts } = document.view;
  return Object.fromEntries([hero, ...charts].map((id) => [id, new Float64Array(document.weeks)]));
}

function screensOfKind(document: BlowbackDocument, kind: SlideBody['kind']): readonly Screen[] {
  const slides = slidesOf(document, (part) => part).filter(({ body }) => body.kind === kind);
  return screensOf(slides, { document, model: mexico, words });
}
