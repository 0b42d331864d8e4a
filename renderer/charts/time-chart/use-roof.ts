/** How high a chart that is drawn on reaches: with room above what is seen, telling nothing of what is covered. */
import { useCallback, useState } from 'react';

/** Room above what is seen, as a factor. */
const ROOM = 1.6;
/** Drawn to this share of the axis, the axis is made higher by so much. */
const NEARLY = 0.96;
const HIGHER = 1.5;

/** `seen`: the highest value that is seen. Call `makeRoom` with the highest value drawn, once the hand rests. */
export function useRoof(seen: number) {
  const [raised, setRaised] = useState(1);
  const roof = ROOM * seen * raised;
  const makeRoom = useCallback(
    (drawn: number) => {
      if (drawn > roof * NEARLY) setRaised((now) => now * HIGHER);
    },
    [roof],
  );
  return { roof, makeRoom };
}
