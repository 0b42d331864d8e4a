import { describe, expect, it } from 'vitest';
import { mexico } from '../../../../models/index';
import { nextBox } from '../../../../renderer/features/rules/box-keys';
import { BOX, causalGraph } from '../../../../renderer/features/rules/causal-graph';
import { pieceShown } from '../../../../renderer/features/rules/shown-piece';
import { byTheme } from '../../../../renderer/features/rules/theme-layout';

const graph = causalGraph(mexico);

describe('the whole diagram', () => {
  const { nodes, panels } = byTheme(graph);

  it('has every box once, within the panel of its theme, and no two boxes or panels touching', () => {
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      graph.nodes.map(({ id }) => id).toSorted(),
    );
    for (const { x, y, theme } of nodes) {
      const panel = panels.find((one) => one.theme === theme)!;
      expect(x - BOX.width / 2).toBeGreaterThanOrEqual(panel.x);
      expect(x + BOX.width / 2).toBeLessThanOrEqual(panel.x + panel.width);
      expect(y - BOX.height / 2).toBeGreaterThan(panel.y);
      expect(y + BOX.height / 2).toBeLessThanOrEqual(panel.y + panel.height);
    }
    const boxes = nodes.map(({ x, y }) => ({ x, y, ...BOX }));
    const grounds = panels.map(({ x, y, width, height }) => ({
      ...{ x: x + width / 2, y: y + height / 2 },
      ...{ width, height },
    }));
    for (const list of [boxes, grounds]) {
      const touching = list.filter((one, at) => list.slice(at + 1).some((two) => meet(one, two)));
      expect(touching).toEqual([]);
    }
  });

  it('fits a projected picture beside its text with letters of their own size', () => {
    const right = Math.max(...panels.map(({ x, width }) => x + width));
    const foot = Math.max(...panels.map(({ y, height }) => y + height));
    expect(right).toBeLessThanOrEqual(1530);
    expect(foot).toBeLessThanOrEqual(900);
  });

  it('is worked out once, and a theme brings what it is joined to', () => {
    expect(pieceShown(graph, { kind: 'all' })).toBe(pieceShown(graph, { kind: 'all' }));
    const piece = pieceShown(graph, { kind: 'theme', theme: 'retaliation' });
    expect(piece.graph.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['anger', 'attacks', 'handed-over']),
    );
    expect(piece.graph.nodes.length).toBeLessThan(graph.nodes.length / 2);
    const ids = new Set(piece.graph.nodes.map(({ id }) => id));
    expect(piece.graph.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it('lights the arrows of a reason within the way that leads to it', () => {
    const target = { series: 'homicides', span: 'total', week: 9 } as const;
    const lit = { target, rule: 'handover', week: 0, way: ['handover'], events: [], places: [] };
    const piece = pieceShown(graph, { kind: 'lit', lit });
    expect(piece.graph.edges.length).toBeGreaterThan(0);
    expect([...(piece.lit ?? [])].toSorted()).toEqual(
      graph.edges
        .filter(({ rules }) => rules.includes('handover'))
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('is walked by arrow keys, every box can be reached, and other keys go nowhere', () => {
    const [first] = nodes;
    const reached = new Set([first.id]);
    const queue = [first.id];
    for (let here = queue.shift(); here !== undefined; here = queue.shift())
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nextBox(nodes, here, key);
        if (next === undefined || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    expect(nodes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    expect(nextBox(nodes, first.id, 'Enter')).toBeUndefined();
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes, given by their middles, overlap. */
function meet(one: Box, two: Box): boolean {
  return (
    Math.abs(one.x - two.x) < (one.width + two.width) / 2 &&
    Math.abs(one.y - two.y) < (one.height + two.height) / 2
  );
}
