/** What has to be known to write down a start, before it is laid out as numbers per cell. */
import type { Holdings } from '../holdings';
import type { OrganisationId } from '../organisations';
import type { StateId } from '../states';
import type { StartId } from '../counts/counts';
import type { Break } from '../counts/level';

/** One organisation at a start. Leaders are counted by rank: founders, leaders, operators. */
export interface Actor {
  /** Persons. */
  readonly members: number;
  /** How well it holds together, 0 (in pieces) to 1 (one will). */
  readonly cohesion: number;
  /** Leaders at large. */
  readonly free: readonly [number, number, number];
  /** Leaders in Mexican prisons. */
  readonly imprisoned: readonly [number, number, number];
  /**
   * Leaders of any rank in US custody by how far they have come: not yet negotiating, negotiating a
   * plea, pleaded, and testifying as witnesses.
   */
  readonly us: readonly [number, number, number, number];
}

/** All organisations of a start. */
export type Actors = Readonly<Record<OrganisationId, Actor>>;

/** The nation at a start; every figure is a share or an index from 0 to 1 unless it says otherwise. */
export interface Nation {
  /** How near tariffs are. */
  readonly tariffRisk: number;
  /** Share of people who approve of the president. */
  readonly approval: number;
  /** How far the president can set her own security policy. */
  readonly roomForAction: number;
  /** Resentment of foreign pressure at home. */
  readonly backlash: number;
  /** Share of at-risk youth that prevention has durably reached. */
  readonly preventionStock: number;
  /** How far the state, and not the inmates, runs the prisons. */
  readonly prisonControl: number;
  /** How far bosses fear extradition. */
  readonly fear: number;
  /** People murdered since December 2006. */
  readonly cumulativeHomicides: number;
}

/** Everything a start is made of. */
export interface StartFacts {
  readonly id: StartId;
  /** ISO date of the Monday of week 0. */
  readonly date: string;
  readonly label: string;
  readonly actors: Actors;
  readonly holdings: Readonly<Record<StateId, Holdings>>;
  readonly nation: Nation;
  /** Share of protectors already exposed: municipal, state, federal; each political, police, military. */
  readonly exposure: readonly (readonly [number, number, number])[];
  /** Whether Chapitos and Mayiza are at open war: 0 no, 1 yes. */
  readonly sinaloaWar: 0 | 1;
  /** A break in the counts of a state, after which what came before says nothing. */
  readonly broken?: Break;
  /** Lever values of the day that differ from the defaults. */
  readonly levers: Readonly<Record<string, number>>;
}
