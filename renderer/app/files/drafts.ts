/** Keeps the unsaved document where a crash cannot take it: at most two seconds of edits are not there yet. */
import type { FileParts } from './parts';

/** From an edit to its draft, in milliseconds; with the writing itself well under two seconds. */
const DELAY = 1_000;

export interface DraftKeeper {
  /** Forgets the draft: its document is saved, or given up. */
  readonly drop: () => Promise<void>;
  /** Keeps a draft now. */
  readonly keepNow: () => Promise<void>;
  readonly stop: () => void;
}

/** `textNow` is what would be saved; `failed` is told once in a row of failures. */
export function startDrafts(
  { desk, document }: Pick<FileParts, 'desk' | 'document'>,
  textNow: () => Promise<string>,
  failed: () => void,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = false;
  let failing = false;

  async function keepNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!document.getState().dirty) return;
    try {
      const text = await textNow();
      // It may have been saved meanwhile.
      const { dirty, path, savedText } = document.getState();
      if (!dirty) return;
      kept = true;
      await desk.keepDraft({ text, path, savedText });
      failing = false;
    } catch (error) {
      void desk.log({ level: 'error', message: `The draft was not kept: ${String(error)}` });
      if (!failing) failed();
      failing = true;
    }
  }

  async function drop(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!kept) return;
    kept = false;
    await desk.dropDraft().catch((error: unknown) => {
      void desk.log({ level: 'warn', message: `The draft was not removed: ${String(error)}` });
    });
  }

  const stop = document.subscribe((now, before) => {
    if (now.document === before.document && now.dirty === before.dirty) return;
    if (!now.dirty) void drop();
    // The timer is not pushed on by further edits, so that a long drag is kept as well.
    else timer ??= setTimeout(() => void keepNow(), DELAY);
  });

  return {
    drop,
    keepNow,
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
