import { describe, expect, it } from 'vitest';
import { explain, mexico, namedLoop } from '../../../../models/index';
import {
  BOX,
  causalGraph,
  edgesOfLoop,
  pieceOf,
  strengths,
} from '../../../../renderer/features/rules/causal-graph';
import { ringOf } from '../../../../renderer/features/rules/loop-ring';
import { toy, toySetting } from '../../toy';

describe('a loop as a ring', () => {
  it('has its boxes apart, and each arrow between two of them', () => {
    const graph = causalGraph(mexico);
    for (const loop of graph.loops) {
      const { nodes, edges } = ringOf(graph, loop);
      expect(nodes.map(({ name }) => name)).toEqual(loop.links.map(({ from }) => from));
      expect(edges).toHaveLength(nodes.length);
      const touching = nodes.filter((one, at) =>
        nodes.some(
          (other, place) =>
            place > at &&
            Math.abs(one.x - other.x) < BOX.width &&
            Math.abs(one.y - other.y) < BOX.height,
        ),
      );
      expect(touching.map(({ name }) => name)).toEqual([]);
    }
  });
});

describe('the causal diagram', () => {
  it('is read off the rules: one arrow from the lever to the deaths', () => {
    const graph = causalGraph(toy);
    const { nodes, edges, loops } = pieceOf(graph, graph.edges);
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ['lever pressure', 'Pressure'],
      ['quantity deaths', 'Deaths'],
    ]);
    expect(edges).toEqual([
      {
        id: 'lever pressure → quantity deaths',
        from: 'lever pressure',
        to: 'quantity deaths',
        rules: ['pressure-kills'],
        sign: '+',
        lag: 0,
      },
    ]);
    expect(loops).toEqual([]);
    expect(nodes[0]?.x).toBeLessThan(nodes[1]?.x ?? 0);
  });

  it('says how strongly an arrow acts in a week, in shares of the most that was ever done', () => {
    const run = explain(toy, toySetting(3), []);
    const live = strengths(causalGraph(toy), toy, run, 0);
    expect([...live.values()]).toEqual([1]);
    // As strong in week 5, though nothing changes any more: it goes on acting.
    expect([...strengths(causalGraph(toy), toy, run, 5).values()]).toEqual([1]);
  });

  it('of Mexico holds the loop that keeps the pressure up, which can be shown alone', () => {
    const graph = causalGraph(mexico);
    const loop = graph.loops.find((one) => namedLoop(mexico, one)?.id === 'pressure-continues');
    if (loop === undefined) throw new Error('no such loop');
    const ids = edgesOfLoop(loop);
    const piece = pieceOf(
      graph,
      graph.edges.filter(({ id }) => ids.has(id)),
    );
    expect(piece.edges).toHaveLength(loop.links.length);
    expect(piece.nodes).toHaveLength(loop.links.length);
  });
});
