/** The shape of the functions that answer the renderer's calls. */
import type { CallName, Calls } from '../contract/messages';
import type { WindowSession } from './session';

/** An answer, at once or later: Electron waits for it either way. */
type Answer<Promised> = Promised | Awaited<Promised>;

/** One function per call; it also learns which window asked. */
export type Handlers<Names extends CallName = CallName> = {
  readonly [Name in Names]: (
    session: WindowSession,
    ...given: Parameters<Calls[Name]>
  ) => Answer<ReturnType<Calls[Name]>>;
};
