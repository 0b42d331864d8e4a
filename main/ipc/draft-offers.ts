/** Which drafts a window is shown: those of sessions that ended badly, and each in one window only. */
import type { Draft } from '../contract/contract';
import type { WindowSession } from './session';

/** Drafts for `asker`, in the order given; the answer also marks them as its own. */
export function offerDrafts(
  drafts: readonly Draft[],
  asker: WindowSession,
  sessions: readonly WindowSession[],
): readonly Draft[] {
  const others = sessions.filter((session) => session !== asker);
  const taken = new Set(others.flatMap(({ draftId, offered }) => [draftId, ...offered]));
  const free = drafts.filter(({ id }) => id !== asker.draftId && !taken.has(id));
  for (const { id } of free) asker.offered.add(id);
  return free.map((draft) => ({
    ...draft,
    here: draft.id === asker.crashedDraft,
    suspect: asker.suspects.has(draft.id),
  }));
}
