/**
 * Works out the lines of where the hand may go next as soon as the line of where it is is there. When it gets there, the
 * page draws once, lever and lines together, and not the lever first and the lines a moment later.
 */
import type { Setting } from '../../models/index';
import type { Centrals } from './centrals';
import { after } from './moment';

/** A step further and a step back: more would take from the bands the time of their runs. */
const NEAREST = 2;

export interface NextLines {
  /** `fresh`: whether no newer wish has come. */
  workOut(fresh: () => boolean): Promise<void>;
}

/** `likely`: at most so many settings that the scenario in hand may come to, likeliest first. */
export function createNextLines(
  centrals: Pick<Centrals, 'foresee'>,
  likely: (most: number) => readonly Setting[],
): NextLines {
  return {
    async workOut(fresh) {
      // What has just come is told before anything else is thought of.
      await after(0).over;
      if (!fresh()) return;
      for (const setting of likely(NEAREST))
        // What fails where nobody has come yet, is told when somebody does.
        void centrals.foresee(setting).catch(() => undefined);
    },
  };
}
