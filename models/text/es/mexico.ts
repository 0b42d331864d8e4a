/** The Mexico model in Spanish, by id; its English words stand in the model itself. */
import { evidence, judgement } from './mexico/evidence/index';
import { gallery, scenarios } from './mexico/gallery';
import { leverGroups, levers } from './mexico/levers';
import { cells, loops, sources, starts, title } from './mexico/names';
import { eventKinds, indices, outcomeGroups, outcomes } from './mexico/outcomes';
import { quantities } from './mexico/quantities';
import { rules } from './mexico/rules/index';
import { theories } from './mexico/theories';
import { symbols } from './mexico/symbols';

/** Words by kind and id. */
export const mexicoInSpanish = {
  cells,
  eventKinds,
  evidence,
  gallery,
  indices,
  judgement,
  leverGroups,
  levers,
  loops,
  outcomeGroups,
  outcomes,
  quantities,
  rules,
  scenarios,
  sources,
  starts,
  symbols,
  theories,
  title,
};
