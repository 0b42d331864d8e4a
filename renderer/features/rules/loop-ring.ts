/** A loop as a ring, as people draw loops: clockwise from the top, each arrow leaving towards the next box. */
import type { Loop } from '../../../models/index';
import { BOX, edgesOfLoop, type CausalGraph, type Side } from './causal-graph';

/** The boxes and arrows of one loop, laid out around an ellipse. */
export function ringOf(graph: CausalGraph, loop: Loop): CausalGraph {
  const ids = edgesOfLoop(loop);
  const count = loop.links.length;
  // Wide enough that neighbours do not touch.
  const across = Math.max(BOX.width, (count * BOX.width) / 5);
  const down = Math.max(BOX.height * 2, (count * BOX.height) / 2);
  const places = loop.links.map(({ from }, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { id: `quantity ${from}`, x: across * Math.cos(angle), y: down * Math.sin(angle) };
  });
  const nodes = places.flatMap((place, at) => {
    const node = graph.nodes.find(({ id }) => id === place.id);
    const before = places.at(at - 1);
    const next = places[(at + 1) % count];
    if (node === undefined || before === undefined || next === undefined) return [];
    const sides = { come: sideTowards(place, before), go: sideTowards(place, next) };
    return [{ ...node, x: place.x, y: place.y, sides }];
  });
  return { ...graph, nodes, edges: graph.edges.filter(({ id }) => ids.has(id)) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The side of a box that faces another box; a box is wider than it is high. */
function sideTowards(from: Point, to: Point): Side {
  const across = (to.x - from.x) / BOX.width;
  const down = (to.y - from.y) / BOX.height;
  if (Math.abs(across) > Math.abs(down) / 2) return across > 0 ? 'right' : 'left';
  return down > 0 ? 'bottom' : 'top';
}
