/** Edits of a scenario's events. Each returns a new document, or the same one if nothing changed. */
import type { ScheduledEvent } from '../../engine/setting';
import type { BlowbackDocument } from '../document';
import { idFrom, numberedId } from '../ids';
import { limits } from '../limits';
import { dropUnder } from '../unknown-fields';
import { withScenario } from './scenarios';
import { weekWithin, wholeWithin } from './within';

/** Adds an event as the last of the scenario's list, with a new id made from its kind (`handover-2`); none beyond 500. */
export function addEvent(
  document: BlowbackDocument,
  scenarioId: string,
  event: Omit<ScheduledEvent, 'id'>,
): BlowbackDocument {
  return withScenario(document, scenarioId, (scenario) => {
    if (scenario.events.length >= limits.events) return scenario;
    const taken = scenario.events.map(({ id }) => id);
    const id = numberedId(idFrom(event.kind, 'event'), taken);
    return { ...scenario, events: [...scenario.events, storable({ ...event, id })] };
  });
}

/** Changes some fields of an event. */
export function changeEvent(
  document: BlowbackDocument,
  scenarioId: string,
  eventId: string,
  change: Partial<Omit<ScheduledEvent, 'id'>>,
): BlowbackDocument {
  return withScenario(document, scenarioId, (scenario) => {
    const before = scenario.events.find(({ id }) => id === eventId);
    if (before === undefined) return scenario;
    const after = storable({ ...before, ...change });
    const same =
      after.kind === before.kind &&
      after.week === before.week &&
      after.count === before.count &&
      after.cells === before.cells;
    if (same) return scenario;
    return { ...scenario, events: scenario.events.map((one) => (one === before ? after : one)) };
  });
}

/** Moves an event to another week, 0 to 520. */
export function moveEvent(
  document: BlowbackDocument,
  scenarioId: string,
  eventId: string,
  week: number,
): BlowbackDocument {
  return changeEvent(document, scenarioId, eventId, { week });
}

/** Removes an event. */
export function removeEvent(
  document: BlowbackDocument,
  scenarioId: string,
  eventId: string,
): BlowbackDocument {
  const removed = withScenario(document, scenarioId, (scenario) => {
    const events = scenario.events.filter(({ id }) => id !== eventId);
    return events.length === scenario.events.length ? scenario : { ...scenario, events };
  });
  if (removed === document) return document;
  return {
    ...removed,
    unknown: dropUnder(document.unknown, `scenarios/${scenarioId}/events/${eventId}`),
  };
}

function storable(event: ScheduledEvent): ScheduledEvent {
  const { week, count } = event;
  return { ...event, week: weekWithin(week), count: wholeWithin(count, 1, limits.eventCount, 1) };
}
