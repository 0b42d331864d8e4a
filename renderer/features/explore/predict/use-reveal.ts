/** The model's line comes out week by week; at once where people want no motion. */
import { useCallback, useEffect, useState } from 'react';

/** Steps of the way, and the time of each in milliseconds. */
const STEPS = 24;
const STEP = 45;

export interface Reveal {
  /** Last week that is uncovered while it comes out; undefined otherwise. */
  readonly until: number | undefined;
  /** Lets it come out from one week to another. */
  readonly play: (from: number, to: number) => void;
}

export function useReveal(): Reveal {
  const [way, setWay] = useState<{
    readonly until: number;
    readonly from: number;
    readonly to: number;
  }>();
  const isGoing = way !== undefined;

  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setInterval(() => {
      setWay((now) => {
        if (now === undefined) return undefined;
        const until = now.until + Math.max(1, Math.ceil((now.to - now.from) / STEPS));
        return until >= now.to ? undefined : { ...now, until };
      });
    }, STEP);
    return () => clearInterval(timer);
  }, [isGoing]);

  const play = useCallback((from: number, to: number) => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!still) setWay({ from, to, until: from });
  }, []);
  return { until: way?.until, play };
}
