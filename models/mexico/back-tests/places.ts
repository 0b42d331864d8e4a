/** Where counts can be held against the model: the nation and the states, by the names of the official files. */
import type { ScoredPlace } from '../../results/score/origin';
import { states } from '../states';

/** The nation first, then the states. */
export const scoredPlaces: readonly ScoredPlace[] = [
  { id: 'national', name: 'national', series: 'homicides' },
  ...states.map(({ id, label }) => ({ id, name: label, series: `homicides.${id}` })),
];
