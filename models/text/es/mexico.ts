/** The Mexico model in Spanish, by id; its English words stand in the model itself. */
import { gallery, scenarios } from './mexico/gallery';
import { leverGroups, levers } from './mexico/levers';
import { cells, sources, starts } from './mexico/names';
import { eventKinds, indices, outcomeGroups, outcomes } from './mexico/outcomes';

/** Words by kind and id. */
export const mexicoInSpanish = {
  cells,
  eventKinds,
  gallery,
  indices,
  leverGroups,
  levers,
  outcomeGroups,
  outcomes,
  scenarios,
  sources,
  starts,
};
