/** Who acts: the organisations known by name at the start, the pool of small ones, ranks and protectors. */
import type { Cell } from '../rules/model';

/**
 * The thirteen cells of the index `organisation` that exist at the start, in their fixed order.
 * The last is the pool of the hundred-odd small local groups.
 */
export const organisations = [
  { id: 'mayiza', label: 'Sinaloa: Mayiza' },
  { id: 'chapitos', label: 'Sinaloa: Chapitos' },
  { id: 'cjng', label: 'CJNG' },
  { id: 'noreste', label: 'Cártel del Noreste' },
  { id: 'golfo', label: 'Cártel del Golfo' },
  { id: 'nueva-familia', label: 'Nueva Familia Michoacana' },
  { id: 'carteles-unidos', label: 'Cárteles Unidos' },
  { id: 'santa-rosa', label: 'Santa Rosa de Lima' },
  { id: 'caborca', label: 'Cártel de Caborca' },
  { id: 'la-linea', label: 'La Línea' },
  { id: 'la-barredora', label: 'La Barredora' },
  { id: 'union-tepito', label: 'Unión Tepito' },
  { id: 'local-groups', label: 'Local groups' },
] as const satisfies readonly Cell[];

/** Id of one of the organisations that exist at the start. */
export type OrganisationId = (typeof organisations)[number]['id'];

/** The pool: takes in what ends, and holds the territory of nobody in particular. */
export const pool = 'local-groups' satisfies OrganisationId;

/**
 * Ranks of leaders. Founder: a top boss whose person holds the organisation together; leader: commands
 * a region or a trade; operator: runs a cell, a route or the money of one.
 */
export const ranks = [
  { id: 'founder', label: 'Founder' },
  { id: 'leader', label: 'Leader' },
  { id: 'operator', label: 'Operator' },
] as const satisfies readonly Cell[];

/** Id of a rank. */
export type RankId = (typeof ranks)[number]['id'];

/** Levels of government at which an organisation is protected and protectors are exposed. */
export const levels = [
  { id: 'municipal', label: 'Municipal' },
  { id: 'state', label: 'State' },
  { id: 'federal', label: 'Federal' },
] as const satisfies readonly Cell[];

/** Circles of protectors. */
export const circles = [
  { id: 'political', label: 'Political' },
  { id: 'police', label: 'Police' },
  { id: 'military', label: 'Military' },
] as const satisfies readonly Cell[];
