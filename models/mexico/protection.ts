/** How far each organisation is protected by officials. */
import { circles, levels, organisations, type OrganisationId } from './organisations';

/**
 * Reach into the municipal, state and federal level, 0 (nobody) to 1 (everybody who matters there);
 * our judgement from reach and size (evidence `protection-networks`).
 */
const reach = {
  mayiza: { municipal: 0.7, state: 0.6, federal: 0.4 },
  chapitos: { municipal: 0.6, state: 0.45, federal: 0.25 },
  cjng: { municipal: 0.7, state: 0.5, federal: 0.3 },
  noreste: { municipal: 0.6, state: 0.4, federal: 0.15 },
  golfo: { municipal: 0.5, state: 0.3, federal: 0.1 },
  'nueva-familia': { municipal: 0.65, state: 0.35, federal: 0.1 },
  'carteles-unidos': { municipal: 0.55, state: 0.25, federal: 0.05 },
  'santa-rosa': { municipal: 0.35, state: 0.1, federal: 0.02 },
  caborca: { municipal: 0.4, state: 0.2, federal: 0.05 },
  'la-linea': { municipal: 0.5, state: 0.35, federal: 0.1 },
  'la-barredora': { municipal: 0.6, state: 0.55, federal: 0.15 },
  'union-tepito': { municipal: 0.4, state: 0.25, federal: 0.05 },
  'local-groups': { municipal: 0.4, state: 0.1, federal: 0.02 },
} as const satisfies Record<OrganisationId, Record<LevelId, number>>;

type LevelId = (typeof levels)[number]['id'];

/** Weight of each circle in a network: police first, then politics, then the military (judged). */
const weight = { political: 0.8, police: 1, military: 0.4 } as const;

/** Protection, 0 to 1: organisation outermost, then level, then circle. The same at every start. */
export const protection: readonly number[] = organisations.flatMap(({ id }) =>
  levels.flatMap((level) => circles.map((circle) => reach[id][level.id] * weight[circle.id])),
);
