/** The causal diagram as data: what the rules join, laid out by their arrows, never by hand. */
import { graphlib, layout } from '@dagrejs/dagre';
import {
  arrows,
  loopsIn,
  type Arrow,
  type Explanation,
  type Loop,
  type Model,
} from '../../../models/index';

/** A quantity, a lever or a kind of planned event. */
export interface CausalNode {
  /** Unique: `quantity anger`, `lever troops`, `scheduled handover`. */
  readonly id: string;
  readonly kind: Arrow['from']['kind'];
  /** Id in the model. */
  readonly name: string;
  readonly label: string;
  readonly theme: string;
  /** Middle of the box, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Sides at which arrows come and go; left and right where absent. */
  readonly sides?: { readonly come: Side; readonly go: Side };
}

/** A side of a box. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What one or several rules pass on from one to another. */
export interface CausalEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rules: readonly string[];
  readonly sign: Arrow['sign'];
  /** Shortest delay in weeks. */
  readonly lag: number;
}

export interface CausalGraph {
  readonly nodes: readonly CausalNode[];
  readonly edges: readonly CausalEdge[];
  readonly loops: readonly Loop[];
}

/** Size of a box in pixels, the same for all so that lines of text fit. */
export const BOX = { width: 168, height: 48 };

/** Quantities on the longest loop that is looked for: longer ones say little to a reader. */
const LONGEST = 12;

const known = new WeakMap<Model, CausalGraph>();

/** The diagram of a model, not laid out yet (`pieceOf` does that); worked out once. */
export function causalGraph(model: Model): CausalGraph {
  const found = known.get(model) ?? build(model);
  known.set(model, found);
  return found;
}

function build(model: Model): CausalGraph {
  const all = model.rules.flatMap((rule) => arrows(rule, model));
  const edges = edgesOf(all);
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id): CausalNode => {
    const [kind, name] = split(id);
    return { id, kind, name, ...wordsOf(model, kind, name), x: 0, y: 0 };
  });
  // A stock's own fading is not a loop to tell of.
  const loops = loopsIn(all, LONGEST).filter(({ links }) => links.length > 1);
  return { nodes, edges, loops };
}

/** A part of the diagram, laid out anew so that it fills the picture: these edges and the boxes that they join. */
export function pieceOf(graph: CausalGraph, edges: readonly CausalEdge[]): CausalGraph {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const places = placesOf([...ids], edges);
  const nodes = graph.nodes
    .filter(({ id }) => ids.has(id))
    .map((node) => ({ ...node, ...places(node.id) }));
  return { ...graph, nodes, edges };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placesOf(ids: readonly string[], edges: readonly CausalEdge[]): (id: string) => Place {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 60, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...BOX });
  for (const { from, to } of edges) if (from !== to) graph.setEdge(from, to);
  layout(graph);
  return (id) => {
    const { x, y } = graph.node(id) as Place; // every id was laid out above
    return { x, y };
  };
}

function edgesOf(all: readonly Arrow[]): readonly CausalEdge[] {
  const edges = new Map<string, CausalEdge>();
  for (const { rule, from, to, sign, lag } of all) {
    const ends = { from: `${from.kind} ${from.id}`, to: `quantity ${to}` };
    const id = `${ends.from} → ${ends.to}`;
    const before = edges.get(id);
    edges.set(id, {
      id,
      ...ends,
      rules: [...new Set([...(before?.rules ?? []), rule])],
      sign: before === undefined || before.sign === sign ? sign : '?',
      lag: Math.min(before?.lag ?? lag, lag),
    });
  }
  return [...edges.values()];
}

function split(id: string): readonly [Arrow['from']['kind'], string] {
  const [kind = '', name = ''] = id.split(' ', 2);
  return [kind === 'lever' || kind === 'scheduled' ? kind : 'quantity', name];
}

function wordsOf(
  model: Model,
  kind: Arrow['from']['kind'],
  name: string,
): { readonly label: string; readonly theme: string } {
  if (kind === 'lever')
    return { label: model.levers.find(({ id }) => id === name)?.label ?? name, theme: 'lever' };
  if (kind === 'scheduled')
    return { label: model.eventKinds.find(({ id }) => id === name)?.label ?? name, theme: 'event' };
  const quantity = model.quantities.find(({ id }) => id === name);
  return { label: quantity?.label ?? name, theme: quantity?.theme ?? '' };
}

/**
 * How strongly each edge acts in a week, 0 to 1: what its rules added or took from its target, in shares of the most
 * that any rule ever did to that target.
 */
export function strengths(
  { edges }: CausalGraph,
  model: Model,
  { quantities, weeks }: Explanation,
  week: number,
): ReadonlyMap<string, number> {
  const at = Math.min(week, weeks - 1);
  const acts = new Map(
    model.quantities.map(({ id, kind }) => [id, actsOn(quantities[id]?.byRule ?? {}, kind)]),
  );
  return new Map(
    edges.map(({ id, to, rules }) => {
      const columns = acts.get(to.slice('quantity '.length));
      const sum = rules.reduce(
        (total, rule) => total + Math.abs(columns?.byRule[rule]?.[at] ?? 0),
        0,
      );
      return [
        id,
        columns === undefined || columns.most === 0 ? 0 : Math.min(1, sum / columns.most),
      ];
    }),
  );
}

/** What each rule does in each week. A tally's ledger holds changes since the week before, so they are added up. */
function actsOn(byRule: Explanation['quantities'][string]['byRule'], kind: 'stock' | 'tally') {
  let most = 0;
  const columns = Object.entries(byRule).map(([rule, column]) => {
    let sum = 0;
    const acts = column.map((part) => {
      sum = kind === 'tally' ? sum + part : part;
      most = Math.max(most, Math.abs(sum));
      return sum;
    });
    return [rule, acts] as const;
  });
  return { most, byRule: Object.fromEntries(columns) };
}

/** The edges of a loop, by id. */
export function edgesOfLoop({ links }: Loop): ReadonlySet<string> {
  return new Set(
    links.map(({ from }, at) => {
      const to = links[(at + 1) % links.length]?.from ?? '';
      return `quantity ${from} → quantity ${to}`;
    }),
  );
}
