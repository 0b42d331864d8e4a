import { viewActions } from './hooks';

/** Looks at a week everywhere at once; undefined for the whole period. Never changes, so that charts need not be drawn again. */
export function selectWeek(week: number | undefined): void {
  viewActions().selectWeek(week);
}
