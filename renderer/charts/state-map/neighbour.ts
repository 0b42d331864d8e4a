/** The state that an arrow key leads to. */
import { states, type StateShape } from './states';

/** Unit steps by key; y runs down. */
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The nearest state in the direction of an arrow key (what lies aside counts double); with Home and End
 * the first and last by code. Undefined for other keys; the same state where nothing lies further on.
 */
export function neighbour(code: string, key: string): string | undefined {
  if (key === 'Home') return states[0]?.code;
  if (key === 'End') return states.at(-1)?.code;
  const direction = directions[key];
  const from = states.find((state) => state.code === code);
  if (!direction || !from) return undefined;
  let best: StateShape | undefined;
  let least = Infinity;
  for (const state of states) {
    const distance = distanceAlong(from, state, direction);
    if (distance < least) {
      least = distance;
      best = state;
    }
  }
  return best?.code ?? code;
}

/** Infinity for what does not lie within 60 degrees of the direction. */
function distanceAlong(
  from: StateShape,
  to: StateShape,
  [stepX, stepY]: readonly [number, number],
): number {
  const x = to.middle.x - from.middle.x;
  const y = to.middle.y - from.middle.y;
  const along = x * stepX + y * stepY;
  const aside = Math.abs(x * stepY) + Math.abs(y * stepX);
  return along > 0 && aside <= along * 1.75 ? along + 2 * aside : Infinity;
}
