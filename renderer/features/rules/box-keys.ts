/** Arrow keys on the diagram: from the box that has the focus to the nearest one on that side. */
import type { CausalNode } from './causal-graph';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Id of the box that a key leads to from another; undefined where none lies that way or the key is no arrow. */
export function nextBox(
  nodes: readonly CausalNode[],
  from: string,
  key: string,
): string | undefined {
  const way = ways[key];
  const here = nodes.find(({ id }) => id === from);
  if (way === undefined || here === undefined) return undefined;
  const [across, down] = way;
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const { id, x, y } of nodes) {
    const along = (x - here.x) * across + (y - here.y) * down;
    const aside = Math.abs((x - here.x) * down) + Math.abs((y - here.y) * across);
    // What lies more to the side than ahead is not that way.
    if (id === from || along <= 0 || aside > 2 * along) continue;
    const far = along + 2 * aside;
    if (best === undefined || far < best.far) best = { id, far };
  }
  return best?.id;
}
