/** The words of the shipped lessons, by their ids. */
import { firstWeeks } from './first-weeks';
import { kingpins } from './kingpins';
import { rootCauses } from './root-causes';
import { witnesses } from './witnesses';

export const lessonsInSpanish = {
  'first-weeks': firstWeeks,
  kingpins,
  witnesses,
  'root-causes': rootCauses,
};
