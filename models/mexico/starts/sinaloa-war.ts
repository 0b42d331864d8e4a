/** The break of September 2024 in Sinaloa's counts. */
import type { Break } from '../counts/level';

/**
 * Open war since 9 September 2024: of the 143 victims of the month, eleven fall to its first eight days at
 * August's pace (44 in 31 days), the others to 22 days of war.
 */
export const sinaloaWar: Break = { state: 'SIN', month: '2024-09', victims: 132, days: 22 };
