/** The Mexico model in Spanish, by id; its English words stand in the model itself. */
import { gallery, scenarios } from './mexico/gallery';
import { leverGroups, levers } from './mexico/levers';
import { cells, sources, starts } from './mexico/names';

/** Words by kind and id. */
export const mexicoInSpanish = { cells, gallery, leverGroups, levers, scenarios, sources, starts };
