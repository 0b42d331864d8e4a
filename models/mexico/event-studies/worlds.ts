/** Worlds of the event studies. A world is one object however many studies use it, so that it is run once. */
import type { World } from '../../results/effects/study';
import type { ScheduledEvent } from '../../engine/setting';
import { borders } from '../borders';
import { organisations, type OrganisationId, type RankId } from '../organisations';
import { february2025 } from '../starts/february-2025';
import { states, type StateId } from '../states';
import { happening, type EventKindId } from '../gallery/happening';

/** Week of the event in every study. */
export const EVENT_WEEK = 4;

const FOUR_YEARS = 208;

/** A world from February 2025 over four years and a little. */
export function world(
  parts: Partial<World> & { readonly events?: readonly ScheduledEvent[] } = {},
): World {
  return {
    start: february2025.id,
    weeks: EVENT_WEEK + FOUR_YEARS,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
    ...parts,
  };
}

/** February 2025 and nothing further. */
export const nothing = world();

/** One leader of an organisation taken in the week of the event. */
export function removal(kind: EventKindId, organisation: OrganisationId, rank: RankId): World {
  return world({ events: [happening(kind, EVENT_WEEK, organisation, rank, 1)] });
}

/** Share of a state's territory that counts as presence of an organisation. */
const PRESENT = 0.1;

/** The states of an organisation around the one where it is strongest, by their series. */
export interface Around {
  readonly home: readonly string[];
  readonly near: readonly string[];
  readonly far: readonly string[];
  readonly none: readonly string[];
}

/** Where the state is that is hit, its neighbours and distant states with the organisation, and those without it. */
export function around(organisation: OrganisationId): Around {
  const held = (id: StateId): number => shareOf(organisation, id);
  const ids = states.map(({ id }) => id);
  const home = ids.reduce((most, id) => (held(id) > held(most) ? id : most));
  const links = borders.links[home] ?? {};
  const others = ids.filter((id) => id !== home && held(id) >= PRESENT);
  return {
    home: series([home]),
    near: series(others.filter((id) => (links[id] ?? 0) > 0)),
    far: series(others.filter((id) => !((links[id] ?? 0) > 0))),
    none: series(ids.filter((id) => held(id) < PRESENT / 2)),
  };
}

function shareOf(organisation: OrganisationId, state: StateId): number {
  const { presence } = february2025.initial;
  const row = organisations.findIndex(({ id }) => id === organisation);
  const at = row * states.length + states.findIndex(({ id }) => id === state);
  return typeof presence === 'number' ? presence : (presence?.[at] ?? 0);
}

function series(ids: readonly StateId[]): readonly string[] {
  return ids.map((id) => `homicides.${id}`);
}
