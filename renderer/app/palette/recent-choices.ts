/** What was chosen in the palette of this window, the newest first; forgotten with the window. */
import type { Recent } from './find-entries';

/** Choices remembered. */
const KEPT = 8;

let recent: Recent = [];

export function recentChoices(): Recent {
  return recent;
}

export function rememberChoice(id: string): void {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, KEPT);
}
