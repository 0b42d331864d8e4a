import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mexico } from '../../../models';
import { allArrows, type Arrow } from '../../../models/rules/arrows';
import { loopsIn, namedLoop } from '../../../models/rules/loops';

const arrow = (
  rule: string,
  from: string,
  to: string,
  sign: Arrow['sign'] = '+',
  lag = 0,
): Arrow => ({
  rule,
  from: { kind: 'quantity', id: from },
  to,
  sign,
  lag,
});

describe('feedback loops', () => {
  it('carry their sign, their delay and every rule that makes a link', () => {
    const arrows = [
      arrow('provoke', 'raids', 'anger'),
      arrow('strike', 'anger', 'attacks', '+', 1),
      arrow('respond', 'attacks', 'raids', '+', 4),
      arrow('deter', 'attacks', 'raids', '+', 2),
      arrow('fade', 'anger', 'anger', '-', 1),
      { ...arrow('order', 'raids', 'raids'), from: { kind: 'lever' as const, id: 'raids' } },
    ];
    expect(loopsIn(arrows, 9)).toEqual([
      { sign: '-', lag: 1, links: [{ from: 'anger', rules: ['fade'], sign: '-', lag: 1 }] },
      {
        sign: '+',
        lag: 3,
        links: [
          { from: 'raids', rules: ['provoke'], sign: '+', lag: 0 },
          { from: 'anger', rules: ['strike'], sign: '+', lag: 1 },
          { from: 'attacks', rules: ['respond', 'deter'], sign: '+', lag: 2 },
        ],
      },
    ]);
  });

  it('are of unknown sign where a link is', () => {
    const arrows = [
      arrow('one', 'a', 'b'),
      arrow('two', 'a', 'b', '-'),
      arrow('back', 'b', 'a', '-'),
    ];
    expect(loopsIn(arrows, 9).map(({ sign }) => sign)).toEqual(['?']);
  });

  it('are those that a search of every way finds, up to any length', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const node = fc.constantFrom(...nodes);
    const graphs = fc.array(fc.tuple(node, node), { maxLength: 18 });
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 7 }), (edges, longest) => {
        const arrows = edges.map(([from, to], at) => arrow(`rule-${at}`, from, to));
        const found = loopsIn(arrows, longest).map(({ links }) =>
          turned(links.map(({ from }) => from)),
        );
        expect(found.toSorted()).toEqual(everyLoop(edges, longest));
      }),
      { numRuns: 300 },
    );
  });

  it('of Mexico hold the one that keeps the pressure up', () => {
    const loops = loopsIn(allArrows(mexico), 12);
    const pressure = loops.filter(
      ({ links, sign }) =>
        sign === '+' &&
        ['us-pressure', 'in-us', 'exposure'].every((id) => links.some(({ from }) => from === id)),
    );
    expect(pressure.map((loop) => namedLoop(mexico, loop)?.claim)).toContain('C14');
    expect(pressure.length).toBeGreaterThan(0);
    expect(
      pressure.every(({ links }) => links.some(({ rules }) => rules.includes('extradition'))),
    ).toBe(true);
  });
});

/** Every closed way without a repeated node, tried one by one. */
function everyLoop(edges: readonly (readonly [string, string])[], longest: number): string[] {
  const found = new Set<string>();
  const walk = (way: readonly string[]): void => {
    for (const [from, to] of edges) {
      if (from !== way.at(-1)) continue;
      if (to === way[0]) found.add(turned(way));
      else if (!way.includes(to) && way.length < longest) walk([...way, to]);
    }
  };
  for (const node of new Set(edges.flat())) walk([node]);
  return [...found].toSorted();
}

/** The same loop told from its first name on. */
function turned(way: readonly string[]): string {
  const least = way.indexOf([...way].sort()[0]);
  return [...way.slice(least), ...way.slice(0, least)].join(' ');
}
