import { describe, expect, it } from 'vitest';
import {
  allies,
  borders,
  circles,
  levels,
  organisations,
  pool,
  ranks,
  rivals,
  states,
} from '../../../../models/mexico/data';
import { kebab } from './tallies';

describe('the cells of the Mexico model', () => {
  it('are 13 organisations, the pool last', () => {
    expect(organisations.map(({ id }) => id)).toEqual([
      'mayiza',
      'chapitos',
      'cjng',
      'noreste',
      'golfo',
      'nueva-familia',
      'carteles-unidos',
      'santa-rosa',
      'caborca',
      'la-linea',
      'la-barredora',
      'union-tepito',
      'local-groups',
    ]);
    expect(organisations.at(-1)?.id).toBe(pool);
  });

  it('are 32 states with three-letter codes', () => {
    expect(states).toHaveLength(32);
    expect(new Set(states.map(({ id }) => id)).size).toBe(32);
    for (const { id } of states) expect(id).toMatch(/^[A-Z]{3}$/);
  });

  it('have kebab-case ids for ranks, levels and circles', () => {
    for (const { id } of [...organisations, ...ranks, ...levels, ...circles])
      expect(id).toMatch(kebab);
    expect(ranks.map(({ id }) => id)).toEqual(['founder', 'leader', 'operator']);
  });
});

describe.each([
  ['borders', borders, states],
  ['rivals', rivals, organisations],
  ['allies', allies, organisations],
] as const)('the relation %s', (_name, relation, cells) => {
  it('links every cell of its index and no other, never to itself', () => {
    const ids = cells.map(({ id }) => id as string);
    expect(Object.keys(relation.links).toSorted()).toEqual(ids.toSorted());
    for (const [from, to] of Object.entries(relation.links)) {
      expect(ids).toEqual(expect.arrayContaining(Object.keys(to)));
      expect(Object.keys(to)).not.toContain(from);
    }
  });

  it('is symmetric, with weights above 0 and up to 1', () => {
    for (const [from, to] of Object.entries(relation.links)) {
      for (const [other, weight] of Object.entries(to)) {
        expect(relation.links[other]?.[from], `${from}–${other}`).toBe(weight);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('borders', () => {
  it('are the real ones of states that are easily got wrong', () => {
    expect(neighbours('SIN')).toEqual(['CHH', 'DUR', 'NAY', 'SON']);
    expect(neighbours('BCS')).toEqual(['BCN']);
    expect(neighbours('CMX')).toEqual(['MEX', 'MOR']);
    expect(neighbours('AGU')).toEqual(['JAL', 'ZAC']);
    expect(neighbours('TLA')).toEqual(['HID', 'MEX', 'PUE']);
    expect(neighbours('ROO')).toEqual(['CAM', 'YUC']);
    expect(neighbours('CAM')).toEqual(['ROO', 'TAB', 'YUC']);
    expect(neighbours('TAM')).toEqual(['NLE', 'SLP', 'VER']);
    expect(neighbours('VER')).toEqual(['CHP', 'HID', 'OAX', 'PUE', 'SLP', 'TAB', 'TAM']);
    expect(neighbours('GRO')).toEqual(['MEX', 'MIC', 'MOR', 'OAX', 'PUE']);
    expect(neighbours('JAL')).toEqual(['AGU', 'COL', 'GUA', 'MIC', 'NAY', 'ZAC']);
    expect(neighbours('ZAC')).toEqual(['AGU', 'COA', 'DUR', 'GUA', 'JAL', 'NAY', 'NLE', 'SLP']);
  });

  it('join every state to every other by land', () => {
    const reached = new Set(['BCS']);
    for (const id of reached) for (const next of neighbours(id)) reached.add(next);
    expect(reached.size).toBe(32);
  });
});

describe('rivals', () => {
  it('leave the war inside Sinaloa to the link to the parent', () => {
    expect(rivals.links['chapitos']).not.toHaveProperty('mayiza');
  });

  it('give the open wars of early 2025 their full weight', () => {
    const open = Object.entries(rivals.links['cjng'] ?? {}).filter(([, weight]) => weight === 1);
    expect(open.map(([id]) => id).toSorted()).toEqual([
      'carteles-unidos',
      'mayiza',
      'noreste',
      'nueva-familia',
      'santa-rosa',
    ]);
    expect(rivals.links['noreste']).toMatchObject({ golfo: 1 });
  });
});

function neighbours(id: string): readonly string[] {
  return Object.keys(borders.links[id] ?? {}).toSorted();
}
