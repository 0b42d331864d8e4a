/** A long computation as a component sees it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Job } from '../../models/index';
import type { JobState } from './jobs';
import { useSession } from './session';

/** What a component needs of a job. */
export interface UsedJob<Part> {
  /** How far it is; undefined before it has been begun. What was found for another question is not shown. */
  readonly state: JobState<Part> | undefined;
  /** Begins it, or begins it anew. */
  readonly begin: () => void;
  readonly cancel: () => void;
}

/**
 * A job for the question that `key` names. With `wait`, it begins by itself so many milliseconds after the question
 * last changed; without, when `begin` is called. It ends with the component, and with the question.
 */
export function useJob<Part>(key: string, make: () => Job<Part>, wait?: number): UsedJob<Part> {
  const { jobs } = useSession();
  const [told, setTold] = useState<{ readonly key: string; readonly state: JobState<Part> }>();
  const stop = useRef<() => void>(() => undefined);
  const newest = useRef(make);
  useEffect(() => {
    newest.current = make;
  });

  const begin = useCallback(() => {
    stop.current();
    stop.current = jobs.start(newest.current(), (state) => setTold({ key, state }));
  }, [jobs, key]);

  useEffect(() => {
    const timer = wait === undefined ? undefined : setTimeout(begin, wait);
    return () => {
      clearTimeout(timer);
      stop.current();
      stop.current = () => undefined;
    };
  }, [begin, wait]);

  const cancel = useCallback(() => stop.current(), []);
  return { state: told?.key === key ? told.state : undefined, begin, cancel };
}
