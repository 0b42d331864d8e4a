/** The figures of the page "How good is it?": of this version of the model, whole, and honest about misses. */
import { describe, expect, it } from 'vitest';
import {
  centralRun,
  createTranslator,
  measured,
  mexico,
  origins,
  plan,
  studies,
  theories,
  toMonths,
} from '../../../models';
import type { TextKey } from '../../../models';

describe('the measured figures', () => {
  it('are of this version of the model; else run npm run evidence', () => {
    expect(measured.model).toEqual({ id: mexico.id, version: mexico.version });
    expect(measured.runs).toBeGreaterThanOrEqual(200);
  });

  it('have every study with the published range that it has now, and its own verdict', () => {
    expect(measured.studies.map(({ id, published, unit }) => ({ id, published, unit }))).toEqual(
      studies.map(({ id, published, unit }) => ({ id, published, unit })),
    );
    for (const { id, value, published, within } of measured.studies)
      expect(within, id).toBe(value >= published.low && value <= published.high);
  });

  it('miss few, and each miss has its reason and each study its title in both languages', () => {
    const missed = measured.studies.filter(({ within }) => !within).map(({ id }) => id);
    expect(missed.length).toBeLessThanOrEqual(2);
    for (const language of ['en', 'es'] as const) {
      const t = createTranslator(language);
      for (const { id } of studies) {
        const key = `evidence.study.${id}`;
        expect(t(key as TextKey), key).not.toBe(key);
      }
      for (const id of missed) {
        const key = `evidence.miss.${id}`;
        expect(t(key as TextKey), key).not.toBe(key);
      }
    }
  });

  it('have every origin, with bands that hold 80 to 97 % of the months', () => {
    expect(measured.backTests.map(({ origin }) => origin)).toEqual(origins.map(({ id }) => id));
    expect(measured.pooled.coverage.band90).toBeGreaterThan(0.8);
    expect(measured.pooled.coverage.band90).toBeLessThan(0.97);
    for (const place of measured.backTests.flatMap(({ places }) => places)) {
      place.p5.forEach((low, at) => {
        const rising = [low, place.p25[at], place.p50[at], place.p75[at], place.p95[at]];
        expect(rising).toEqual(rising.toSorted((a = 0, b = 0) => a - b));
      });
    }
  });

  it('are what this model forecasts today: each central run is made again', () => {
    for (const { origin: id, places } of measured.backTests) {
      const origin = origins.find((one) => one.id === id);
      const start = mexico.starts.find((one) => one.id === origin?.start);
      const [scenario] = origin?.scenarios ?? [];
      if (start === undefined || scenario === undefined) throw new Error(id);
      const { levers, events } = scenario;
      const assumptions = { strengths: {}, parameters: {} };
      const weeks = 40;
      const setting = { seed: measured.seed, start: start.id, weeks, levers, events, assumptions };
      const planned = plan(mexico, setting);
      if (!planned.ok) throw new Error(id);
      const run = centralRun(planned.value, { series: places.map(({ series }) => series) });
      for (const { series, from, central } of places) {
        const { months, values } = toMonths(run.series[series], start.date, 'sum');
        const first = months.indexOf(from);
        const again = Array.from(
          values.slice(first, first + 8),
          (one) => Math.round(one * 10) / 10,
        );
        // The first month may be covered in part, and is then scaled up; the others are whole.
        expect(again.slice(1), `${series} from ${id}`).toEqual(central.slice(1, 8));
      }
    }
  });

  it('rest on evidence that the model lists', () => {
    const known = new Set(mexico.evidence.map(({ id }) => id));
    const used = [
      ...studies.flatMap(({ evidence }) => evidence),
      ...theories.flatMap(({ evidence, dissent }) => [...evidence, ...dissent]),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the rival theories', () => {
  it('name rules of the model, with strengths that a scenario may have', () => {
    const rules = new Set(mexico.rules.map(({ id }) => id));
    for (const { id, set } of theories) {
      expect(
        Object.keys(set.strengths).filter((rule) => !rules.has(rule)),
        id,
      ).toEqual([]);
      for (const strength of Object.values(set.strengths)) {
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(3);
        expect(strength).not.toBe(1);
      }
    }
  });

  it('differ in what they say of the same question', () => {
    for (const { across } of measured.theories) {
      expect(across.byTheory.map(({ id }) => id)).toEqual([
        'standard',
        ...theories.map(({ id }) => id),
      ]);
      const medians = across.byTheory.map(({ spread }) => spread.p50);
      expect(across.theory).toEqual({ low: Math.min(...medians), high: Math.max(...medians) });
      expect(across.theory.high).toBeGreaterThan(2 * Math.abs(across.theory.low));
    }
  });
});
