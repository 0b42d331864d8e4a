/** The numbers that the rules change: stocks that last, and tallies that start anew every week. */
import type { Quantity } from '../../rules/model';
import { actors } from './actors';
import { nation } from './nation';
import { places } from './places';
import { weeklyNation } from './weekly-nation';
import { weeklyOrganisations } from './weekly-organisations';

export const quantities: readonly Quantity[] = [
  ...actors,
  ...places,
  ...nation,
  ...weeklyOrganisations,
  ...weeklyNation,
];
