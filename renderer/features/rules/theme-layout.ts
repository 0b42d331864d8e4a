/**
 * The whole diagram laid out to be read: boxes stand together by theme, each theme a panel, panels packed so that the
 * picture is no taller than it must be. Only the order of the themes is a matter of layering (causes first), so that
 * no layering of a hundred boxes has to be worked out.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import { BOX, type CausalGraph, type CausalNode } from './causal-graph';

/** The boxes of one theme. */
export interface ThemePanel {
  readonly theme: string;
  /** Upper left corner and size, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes in their places, and the panels around them. */
export interface ThemedGraph extends CausalGraph {
  readonly panels: readonly ThemePanel[];
}

/** Columns of boxes side by side: as wide as a projected picture. */
const COLUMNS = 8;
/** A theme of more boxes than this takes two columns. */
const TALL = 10;
const GAP = 8;
const HEAD = 26;
const PITCH = { x: BOX.width + 2 * GAP, y: BOX.height + 4 };

const orders = new WeakMap<CausalGraph['nodes'], readonly string[]>();

/** Lays the boxes of a graph out by theme. */
export function byTheme(graph: CausalGraph): ThemedGraph {
  const heights = new Array<number>(COLUMNS).fill(0);
  const nodes: CausalNode[] = [];
  const panels: ThemePanel[] = [];
  for (const { theme, own, wide, rows } of largestFirst(graph)) {
    const at = lowest(heights, wide);
    const y = Math.max(...heights.slice(at, at + wide));
    const height = HEAD + rows * PITCH.y + GAP;
    heights.fill(y + height + GAP, at, at + wide);
    const x = at * PITCH.x;
    panels.push({ theme, x, y, width: wide * PITCH.x - GAP, height });
    own.forEach((node, place) => {
      const [column, row] = [Math.floor(place / rows), place % rows];
      nodes.push({
        ...node,
        x: x + column * PITCH.x + GAP / 2 + BOX.width / 2,
        y: y + HEAD + row * PITCH.y + BOX.height / 2,
      });
    });
  }
  return { ...graph, nodes, panels };
}

/** The wide ones, then the tall ones: small ones fill the gaps. Of equals, causes come first. */
function largestFirst(graph: CausalGraph) {
  const sized = themesOf(graph).map((theme) => {
    const own = graph.nodes.filter((node) => node.theme === theme);
    const wide = own.length > TALL ? 2 : 1;
    return { theme, own, wide, rows: Math.ceil(own.length / wide) };
  });
  return sized.toSorted((a, b) => b.wide - a.wide || b.rows - a.rows);
}

/** The first of the columns in which a panel stands highest. */
function lowest(heights: readonly number[], wide: number): number {
  let best = 0;
  const top = (at: number): number => Math.max(...heights.slice(at, at + wide));
  for (let at = 1; at + wide <= heights.length; at += 1) if (top(at) < top(best)) best = at;
  return best;
}

/** Themes from cause to effect: those that only act first. Worked out once. */
export function themesOf(graph: CausalGraph): readonly string[] {
  const found = orders.get(graph.nodes) ?? ordered(graph);
  orders.set(graph.nodes, found);
  return found;
}

function ordered({ nodes, edges }: CausalGraph): readonly string[] {
  const themeOf = new Map(nodes.map(({ id, theme }) => [id, theme]));
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const theme of themeOf.values()) graph.setNode(theme, { width: 1, height: 1 });
  for (const { from, to } of edges) {
    const [a = '', b = ''] = [themeOf.get(from), themeOf.get(to)];
    if (a !== b) graph.setEdge(a, b);
  }
  layout(graph);
  const places = graph
    .nodes()
    .map((theme) => ({ theme, ...(graph.node(theme) as { x: number; y: number }) })); // laid out above
  return places.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ theme }) => theme);
}
