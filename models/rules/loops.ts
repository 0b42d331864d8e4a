/** Feedback loops: closed ways along the arrows, each listed once. */
import type { Arrow } from './arrows';
import type { Model, NamedLoop } from './model';
import type { Sign } from './signs';

/** One link of a loop: what passes from a quantity to the next. */
export interface LoopLink {
  /** Id of the quantity that it starts from. */
  readonly from: string;
  /** Ids of the rules that make this link, in the order of the model. */
  readonly rules: readonly string[];
  /** `?` where the rules disagree or one of them depends. */
  readonly sign: Sign;
  /** Shortest delay of the rules, in weeks. */
  readonly lag: number;
}

/** A feedback loop; the last link leads back to the first quantity. */
export interface Loop {
  readonly links: readonly LoopLink[];
  /** `+` strengthens itself, `-` steadies itself, `?` depends. */
  readonly sign: Sign;
  /** Weeks once around, at the least. */
  readonly lag: number;
}

/** Most loops that are listed, so that a dense model cannot hold up the window. */
export const MOST_LOOPS = 20_000;

/**
 * Every elementary loop of at most `longest` quantities, the shortest first, then in the order of the arrows;
 * at most `MOST_LOOPS`. After Johnson (1975): loops are looked for from their first quantity on, and ways that
 * cannot come home within the length are not begun.
 */
export function loopsIn(arrows: readonly Arrow[], longest: number): readonly Loop[] {
  const links = linksOf(arrows);
  const nodes = [...links.keys()];
  const place = new Map(nodes.map((node, at) => [node, at]));
  const found: (readonly string[])[] = [];

  for (const [first, root] of nodes.entries()) {
    const next = (node: string): readonly string[] =>
      [...(links.get(node)?.keys() ?? [])].filter((to) => (place.get(to) ?? -1) >= first);
    const home = stepsHome(root, nodes.slice(first), next);
    const way: string[] = [root];
    const onWay = new Set(way);
    const walk = (node: string): void => {
      for (const to of next(node)) {
        if (found.length >= MOST_LOOPS) return;
        if (to === root) {
          found.push([...way]);
          continue;
        }
        const left = home.get(to);
        if (onWay.has(to) || left === undefined || way.length + left > longest) continue;
        way.push(to);
        onWay.add(to);
        walk(to);
        way.pop();
        onWay.delete(to);
      }
    };
    walk(root);
  }
  return found.map((way) => loopOf(way, links)).sort((a, b) => a.links.length - b.links.length);
}

/** The name that the model has for a loop; undefined for most. */
export function namedLoop({ loops = [] }: Model, { links }: Loop): NamedLoop | undefined {
  const quantities = new Set(links.map(({ from }) => from));
  return loops.find(({ through }) => through.every((id) => quantities.has(id)));
}

type Links = ReadonlyMap<string, ReadonlyMap<string, LoopLink>>;

/** From quantity to quantity, the arrows of all rules taken together. */
function linksOf(arrows: readonly Arrow[]): Links {
  const links = new Map<string, Map<string, LoopLink>>();
  for (const { rule, from, to, sign, lag } of arrows) {
    if (from.kind !== 'quantity') continue;
    const row = links.get(from.id) ?? new Map<string, LoopLink>();
    links.set(from.id, row);
    const before = row.get(to);
    row.set(to, {
      from: from.id,
      rules: [...new Set([...(before?.rules ?? []), rule])],
      sign: before === undefined || before.sign === sign ? sign : '?',
      lag: Math.min(before?.lag ?? lag, lag),
    });
  }
  return links;
}

/** Fewest links from each quantity back to the root, without it for those that cannot reach it. */
function stepsHome(
  root: string,
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): ReadonlyMap<string, number> {
  const back = new Map<string, string[]>();
  for (const node of nodes)
    for (const to of next(node)) back.set(to, [...(back.get(to) ?? []), node]);
  const steps = new Map([[root, 0]]);
  const queue = [root];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const before of back.get(node) ?? []) {
      if (steps.has(before)) continue;
      steps.set(before, (steps.get(node) ?? 0) + 1);
      queue.push(before);
    }
  }
  return steps;
}

function loopOf(way: readonly string[], links: Links): Loop {
  const parts = way.flatMap((from, at) => {
    const link = links.get(from)?.get(way[(at + 1) % way.length]);
    return link === undefined ? [] : [link];
  });
  const unsure = parts.some(({ sign }) => sign === '?');
  const turns = parts.filter(({ sign }) => sign === '-').length;
  return {
    links: parts,
    sign: unsure ? '?' : turns % 2 === 0 ? '+' : '-',
    lag: parts.reduce((weeks, { lag }) => weeks + lag, 0),
  };
}
