import { describe, expect, it } from 'vitest';
import {
  circles,
  gallery,
  leverGroups,
  levers,
  levels,
  pool,
  ranks,
  starts,
} from '../../../../models/mexico/data';
import { mexicoInSpanish } from '../../../../models/text/es/mexico';

describe('the Mexico model in Spanish', () => {
  it('has words for every lever, mark and zone, and for no other', () => {
    expect(Object.keys(mexicoInSpanish.levers).toSorted()).toEqual(
      levers.map(({ id }) => id).toSorted(),
    );
    for (const { id, label, help, marks, zones } of levers) {
      const words = mexicoInSpanish.levers[id];
      expect([words?.marks.length, words?.zones.length], id).toEqual([marks.length, zones.length]);
      expect(words?.label).not.toBe(label);
      expect(words?.help).not.toBe(help);
    }
  });

  it('has words for every group, start, rank, level, circle and the pool', () => {
    expect(ids(mexicoInSpanish.leverGroups)).toEqual(leverGroups.map(({ id }) => id).toSorted());
    expect(ids(mexicoInSpanish.starts)).toEqual(starts.map(({ id }) => id).toSorted());
    const named = [pool, ...[...ranks, ...levels, ...circles].map(({ id }) => id)];
    expect(ids(mexicoInSpanish.cells)).toEqual(named.toSorted());
  });

  it('has a title and a sentence for every entry and scenario of the gallery', () => {
    expect(ids(mexicoInSpanish.gallery)).toEqual(gallery.map(({ id }) => id).toSorted());
    const scenarios = new Set(gallery.flatMap((entry) => entry.scenarios.map(({ id }) => id)));
    expect(ids(mexicoInSpanish.scenarios)).toEqual([...scenarios].toSorted());
  });
});

describe('scenarios that several entries of the gallery share', () => {
  it('are the same in each, so that one translation serves all', () => {
    const seen = new Map<string, unknown>();
    for (const scenario of gallery.flatMap((entry) => entry.scenarios)) {
      expect(seen.get(scenario.id) ?? scenario, scenario.id).toEqual(scenario);
      seen.set(scenario.id, scenario);
    }
  });
});

function ids(words: object): readonly string[] {
  return Object.keys(words).toSorted();
}
