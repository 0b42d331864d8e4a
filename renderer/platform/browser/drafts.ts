/**
 * Drafts in localStorage, one per window. A window that lives renews its mark; a draft whose window has been
 * silent for a while belonged to one that ended badly.
 */
import type { Draft } from '../../../main/contract/contract';

const DRAFT = 'blowback.draft.';
const ALIVE = 'blowback.alive.';

/** How often a living window marks itself, and after how long without a mark it counts as gone; milliseconds. */
const MARK_EVERY = 2_000;
const GONE_AFTER = 10_000;

export interface BrowserDrafts {
  keep(draft: Pick<Draft, 'text' | 'path' | 'savedText'>): void;
  drop(): void;
  left(): readonly Draft[];
  discard(id: string): void;
}

export interface DraftClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls again and again; only while the window lives. */
  every(milliseconds: number, call: () => void): void;
}

export function createBrowserDrafts(
  storage: Storage,
  id: string,
  clock: DraftClock,
): BrowserDrafts {
  const mark = () => storage.setItem(ALIVE + id, String(clock.now()));

  function isAlive(other: string): boolean {
    return clock.now() - Number(storage.getItem(ALIVE + other) ?? 0) < GONE_AFTER;
  }

  function keysOf(prefix: string): readonly string[] {
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  }

  mark();
  clock.every(MARK_EVERY, mark);
  for (const key of keysOf(ALIVE)) {
    const other = key.slice(ALIVE.length);
    if (!isAlive(other)) storage.removeItem(key);
  }

  return {
    keep({ text, path, savedText }) {
      const draft: Draft = {
        id,
        savedAt: new Date(clock.now()).toISOString(),
        path,
        text,
        savedText,
      };
      storage.setItem(DRAFT + id, JSON.stringify(draft));
    },
    drop: () => storage.removeItem(DRAFT + id),
    left: () =>
      keysOf(DRAFT)
        .map((key) => key.slice(DRAFT.length))
        .filter((other) => other !== id && !isAlive(other))
        .flatMap((other) => parse(storage.getItem(DRAFT + other))),
    discard: (other) => storage.removeItem(DRAFT + other),
  };
}

function parse(text: string | null): readonly Draft[] {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isDraft(value) ? [value] : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, savedAt, path, text, savedText } = value as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof id === 'string' &&
    typeof savedAt === 'string' &&
    typeof text === 'string' &&
    (path === undefined || typeof path === 'string') &&
    (savedText === undefined || typeof savedText === 'string')
  );
}
