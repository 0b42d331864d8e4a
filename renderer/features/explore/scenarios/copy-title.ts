/** Names for copies: "Hard prisons (copy)", then "(copy 2)", never a copy of a copy of a copy. */
import type { Translate } from '../../../../models/index';

/** A title for a copy that no other scenario has. */
export function copyTitle(title: string, taken: readonly string[], t: Translate): string {
  const stem = withoutCopyMark(title, t);
  const first = t('app.explore.scenarios.copyOf', { title: stem });
  if (!taken.includes(first)) return first;
  for (let n = 2; ; n += 1) {
    const next = t('app.explore.scenarios.copyOfN', { title: stem, n });
    if (!taken.includes(next)) return next;
  }
}

function withoutCopyMark(title: string, t: Translate): string {
  const mark = t('app.explore.scenarios.copyOf', { title: '' }).trim();
  if (title.endsWith(mark)) return title.slice(0, -mark.length).trim();
  const number = /\d+(?=\D*$)/.exec(title)?.[0];
  const numbered = t('app.explore.scenarios.copyOfN', { title: '', n: number ?? '' }).trim();
  return title.endsWith(numbered) ? title.slice(0, -numbered.length).trim() : title;
}
