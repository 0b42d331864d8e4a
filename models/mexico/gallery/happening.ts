/** Short ways of writing a scenario's events and lever changes. */
import type { Scenario } from '../../document/document';
import type { LeverChange, ScheduledEvent } from '../../engine/setting';
import type { OrganisationId, RankId } from '../organisations';

/** Kind of a planned event. */
export type EventKindId = 'handover' | 'capture' | 'killing';

/** `count` bosses of one rank and organisation, in one week. */
export function happening(
  kind: EventKindId,
  week: number,
  organisation: OrganisationId,
  rank: RankId,
  count: number,
): ScheduledEvent {
  const id = `${kind}-${week}-${organisation}-${rank}`;
  return { id, kind, week, cells: { organisation, rank }, count };
}

/** Standing levers: each at its value from week 0 to the end. */
export function fromTheStart(
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, readonly LeverChange[]>> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, [{ week: 0, value }]]),
  );
}

/** A scenario under the standard assumptions; levers and events that are not given stay as they are. */
export function scenario(
  parts: Pick<Scenario, 'id' | 'title' | 'description'> &
    Partial<Pick<Scenario, 'levers' | 'events'>>,
): Scenario {
  return { levers: {}, events: [], assumptions: 'standard', ...parts };
}
