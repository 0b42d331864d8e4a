/** What the timeline must know of a scenario's own events; pure. */
import {
  usualCell,
  type EventKind,
  type Model,
  type ScheduledEvent,
} from '../../../../models/index';

/** A new event of a kind in a week, with the usual cell of every index and a count of 1. */
export function newEvent(model: Model, kind: EventKind, week: number): Omit<ScheduledEvent, 'id'> {
  return { kind: kind.id, week, cells: cellsFor(model, kind, {}), count: 1 };
}

/** The same event as another kind: cells that the kind does not name go, new ones get the usual cell. */
export function asKind(
  model: Model,
  event: ScheduledEvent,
  kind: EventKind,
): Pick<ScheduledEvent, 'kind' | 'cells' | 'count'> {
  return {
    kind: kind.id,
    cells: cellsFor(model, kind, event.cells),
    count: Math.min(event.count, kind.maxCount),
  };
}

/** The label of a cell, such as an organisation's name; its id where the model does not know it. */
export function cellLabel(model: Model, index: string, cell: string): string {
  const cells = model.indices.find((one) => one.id === index)?.cells ?? [];
  return cells.find((one) => one.id === cell)?.label ?? cell;
}

/** "CJNG, Leader": the cells of an event in words. */
export function cellsInWords(model: Model, event: Pick<ScheduledEvent, 'cells'>): string {
  return Object.entries(event.cells)
    .map(([index, cell]) => cellLabel(model, index, cell))
    .join(', ');
}

/** The kind of an event, in the model's words. */
export function kindLabel(model: Model, kind: string): string {
  return model.eventKinds.find(({ id }) => id === kind)?.label ?? kind;
}

function cellsFor(
  model: Model,
  kind: EventKind,
  present: ScheduledEvent['cells'],
): ScheduledEvent['cells'] {
  const cells = kind.over.map((index) => [index, present[index] ?? usualCell(model, index)]);
  return Object.fromEntries(cells) as Record<string, string>; // pairs of index and cell id, made above
}
