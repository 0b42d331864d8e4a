import { useEffect } from 'react';

/** Milliseconds that a question must stand before its runs begin. */
const QUIET = 500;

/** What it needs of a job. */
interface Beginning {
  readonly state: object | undefined;
  readonly begin: () => void;
}

/** Begins a job by itself while its tab is looked at, once for each question: for what takes a second or two. */
export function useSoon({ state, begin }: Beginning, isShown: boolean): void {
  const isWanted = isShown && state === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(begin, QUIET);
    return () => clearTimeout(timer);
  }, [isWanted, begin]);
}
