/** Which part of the diagram is shown, and which of its arrows are lit. */
import type { Lit, Loop } from '../../../models/index';
import { edgesOfLoop, pieceOf, type CausalGraph } from './causal-graph';
import { ringOf } from './loop-ring';
import { byTheme, type ThemePanel } from './theme-layout';

/** What a person has asked to see. */
export type Shown =
  | { readonly kind: 'all' }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'loop'; readonly loop: Loop }
  /** One box with all that it is joined to. */
  | { readonly kind: 'node'; readonly node: string }
  /** The reason that is lit elsewhere. */
  | { readonly kind: 'lit'; readonly lit: Lit };

/** Boxes in their places. */
export interface Piece {
  /** Names the picture: another one begins anew. */
  readonly key: string;
  readonly graph: CausalGraph;
  readonly panels: readonly ThemePanel[];
  /** Ids of the arrows that are lit; undefined: none is, and none is dimmed. */
  readonly lit: ReadonlySet<string> | undefined;
}

const kept = new WeakMap<CausalGraph, Map<string, Piece>>();

/** The piece that is asked for; worked out once. */
export function pieceShown(graph: CausalGraph, shown: Shown): Piece {
  const pieces = kept.get(graph) ?? new Map<string, Piece>();
  kept.set(graph, pieces);
  const key = JSON.stringify(shown);
  const found = pieces.get(key) ?? { key, ...made(graph, shown) };
  pieces.set(key, found);
  return found;
}

function made(graph: CausalGraph, shown: Shown): Omit<Piece, 'key'> {
  switch (shown.kind) {
    case 'all':
      return themed(graph);
    case 'theme': {
      const own = new Set(
        graph.nodes.filter(({ theme }) => theme === shown.theme).map(({ id }) => id),
      );
      const edges = graph.edges.filter(({ from, to }) => own.has(from) || own.has(to));
      const ids = new Set([...own, ...edges.flatMap(({ from, to }) => [from, to])]);
      return themed({ ...graph, nodes: graph.nodes.filter(({ id }) => ids.has(id)), edges });
    }
    case 'loop':
      return { graph: ringOf(graph, shown.loop), panels: [], lit: edgesOfLoop(shown.loop) };
    case 'node': {
      const near = graph.edges.filter(({ from, to }) => from === shown.node || to === shown.node);
      return { graph: pieceOf(graph, near), panels: [], lit: undefined };
    }
    case 'lit': {
      const { way, rule } = shown.lit;
      const edges = graph.edges.filter(({ rules }) => rules.some((one) => way.includes(one)));
      const lit = edges.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
      return { graph: pieceOf(graph, edges), panels: [], lit: new Set(lit) };
    }
  }
}

function themed(graph: CausalGraph): Omit<Piece, 'key'> {
  const { panels, ...laidOut } = byTheme(graph);
  return { graph: laidOut, panels, lit: undefined };
}
