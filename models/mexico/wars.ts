/** Who fights whom, and who stands with whom, in early 2025. */
import { organisations } from './organisations';
import { symmetric } from './relations';

/** Weight of a rivalry that is known but is not an open war (our judgement). */
const lesser = 0.3;

/**
 * Rival organisations: weight 1 for an open war, 0.3 for a lesser rivalry (judged). The war between
 * Chapitos and Mayiza is not here: it is a war inside one organisation, carried by the link to the parent.
 */
export const rivals = symmetric('rivals', 'organisation', organisations, [
  ['cjng', 'nueva-familia', 1],
  ['cjng', 'mayiza', 1],
  ['cjng', 'carteles-unidos', 1],
  ['cjng', 'santa-rosa', 1],
  ['cjng', 'noreste', 1],
  ['noreste', 'golfo', 1],
  ['cjng', 'la-barredora', lesser],
  ['cjng', 'union-tepito', lesser],
  ['cjng', 'golfo', lesser],
  ['cjng', 'local-groups', lesser],
  ['nueva-familia', 'carteles-unidos', lesser],
  ['nueva-familia', 'local-groups', lesser],
  ['mayiza', 'la-linea', lesser],
  ['mayiza', 'local-groups', lesser],
  ['chapitos', 'la-linea', lesser],
  ['chapitos', 'caborca', lesser],
]);

/** Organisations that stand together, weight 1: Chapitos with CJNG, Mayiza with Noreste (early 2025). */
export const allies = symmetric('allies', 'organisation', organisations, [
  ['chapitos', 'cjng', 1],
  ['mayiza', 'noreste', 1],
]);
