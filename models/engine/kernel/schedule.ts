/**
 * Puts operations into loops: those over the same cells that need nothing but each other's numbers at the
 * same cell share one loop, so that what passes between them stays in registers. The order in which any
 * one number is worked out and added to stays that of the program.
 */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import { loopOf, readsOf, writesOf, type KernelOp } from './kernel-op';
import type { Aliases } from './references';

/** Operations of one loop, in program order; a loop of its own has one and no domain. */
export interface Loop {
  readonly domain: Domain | undefined;
  readonly ops: readonly KernelOp[];
}

interface Node {
  readonly op: KernelOp;
  readonly domain: Domain | undefined;
  /** Operations that must come before, and whether they may share the loop. */
  readonly after: Map<Node, boolean>;
}

/** The loops in which the operations can be carried out, in order. */
export function schedule(ops: readonly KernelOp[], aliases: Aliases): readonly Loop[] {
  const nodes = nodesOf(ops, aliases);
  let left: readonly Node[] = nodes;
  const done = new Set<Node>();
  const groups: Group[] = [];
  while (left.length > 0) {
    const isReady = (node: Node): boolean => [...node.after.keys()].every((one) => done.has(one));
    // The smallest loops first: the large ones then find all they need and can share more.
    const first = left
      .filter(isReady)
      .reduce((best, node) => (sizeOf(node) < sizeOf(best) ? node : best));
    const group = first.domain === undefined ? new Set([first]) : joined(left, first.domain, done);
    groups.push({ domain: first.domain, nodes: group });
    for (const node of group) done.add(node);
    left = left.filter((node) => !group.has(node));
  }
  return delayed(groups, nodes)
    .filter(({ nodes: some }) => some.size > 0)
    .map(({ domain, nodes: some }) => ({
      domain,
      ops: nodes.filter((node) => some.has(node)).map(({ op }) => op),
    }));
}

interface Group {
  readonly domain: Domain | undefined;
  readonly nodes: Set<Node>;
}

/**
 * Moves what only a later loop over the same cells needs into that loop, so that its result stays in a
 * register instead of going through memory. Stocks that nobody waits for move in the last loop of all: who comes
 * before it can work on what they were.
 */
function delayed(groups: readonly Group[], nodes: readonly Node[]): readonly Group[] {
  const place = new Map(groups.flatMap((group, at) => [...group.nodes].map((node) => [node, at])));
  const users = new Map<Node, Node[]>();
  for (const node of nodes) for (const before of node.after.keys()) enter(users, before, node);
  const last = new Map(groups.map(({ domain }, at) => [domain, at]));
  for (const node of nodes.toReversed()) {
    const after = users.get(node) ?? [];
    const latest = node.op.kind === 'move' ? (last.get(node.domain) ?? 0) : Infinity;
    const to = after.reduce((first, user) => Math.min(first, place.get(user) ?? 0), latest);
    const from = place.get(node) ?? 0;
    if (to === Infinity || to <= from || groups[to].domain !== node.domain) continue;
    if (after.some((user) => place.get(user) === to && user.after.get(node) !== true)) continue;
    groups[from].nodes.delete(node);
    groups[to].nodes.add(node);
    place.set(node, to);
  }
  return groups;
}

function sizeOf({ domain }: Node): number {
  return domain?.cells ?? 0;
}

/** Everything over a domain that can be done now, given what the loop itself does. */
function joined(left: readonly Node[], domain: Domain, done: ReadonlySet<Node>): Set<Node> {
  const group = new Set<Node>();
  for (const node of left) {
    const fits = [...node.after].every(
      ([before, shares]) => done.has(before) || (shares && group.has(before)),
    );
    if (node.domain === domain && fits) group.add(node);
  }
  return group;
}

function nodesOf(ops: readonly KernelOp[], aliases: Aliases): readonly Node[] {
  const writers = new Map<Column, Node[]>();
  const readers = new Map<Column, Node[]>();
  return ops
    .filter((op) => !aliases.isAlias(op))
    .map((op) => {
      const node: Node = { op, domain: loopOf(op), after: new Map() };
      const reads = readsOf(op).map((column) => aliases.resolve(column).column);
      const writes = writesOf(op);
      for (const column of reads)
        for (const before of writers.get(column) ?? []) order(node, before, column, aliases);
      for (const column of writes) {
        for (const before of writers.get(column) ?? []) order(node, before, column, aliases);
        for (const before of readers.get(column) ?? []) order(node, before, column, aliases);
      }
      for (const column of reads) enter(readers, column, node);
      for (const column of writes) enter(writers, column, node);
      return node;
    });
}

function enter<Key>(touchers: Map<Key, Node[]>, key: Key, node: Node): void {
  const found = touchers.get(key);
  if (found === undefined) touchers.set(key, [node]);
  else found.push(node);
}

function order(node: Node, before: Node, column: Column, aliases: Aliases): void {
  if (node === before) return;
  const shares = isOwnCell(node, column, aliases) && isOwnCell(before, column, aliases);
  node.after.set(before, (node.after.get(before) ?? true) && shares);
}

/** Whether an operation touches a column only at the very cell that its loop is at. */
function isOwnCell({ op, domain }: Node, column: Column, aliases: Aliases): boolean {
  if (domain === undefined || column.domain !== domain) return false;
  if (op.kind === 'linked') return column === op.out;
  if (op.kind === 'add' && (column === op.target || column === op.record) && isHeld(op.fixed))
    return false;
  return readsOf(op).every((read) => {
    const found = aliases.resolve(read);
    return found.column !== column || (read.domain === domain && !isHeld(found.fixed));
  });
}

function isHeld(fixed: Readonly<Record<string, number>>): boolean {
  return Object.keys(fixed).length > 0;
}
