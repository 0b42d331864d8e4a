/** The week that a pen draws at. Drawing goes through many weeks, and the one that cards and levers are read at stays as it is. */
import { useCallback, useState } from 'react';
import { useView } from './hooks';

export interface PenWeek {
  /** Where the pen is, or the week chosen everywhere if that was chosen later; undefined for the whole period. */
  readonly week: number | undefined;
  /** Moves the pen. */
  readonly move: (week: number) => void;
}

export function usePenWeek(): PenWeek {
  const chosen = useView((state) => state.week);
  const [pen, setPen] = useState<{ readonly week: number; readonly over: number | undefined }>();
  const move = useCallback((week: number) => setPen({ week, over: chosen }), [chosen]);
  return { week: pen !== undefined && pen.over === chosen ? pen.week : chosen, move };
}
