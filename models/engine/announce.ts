/** Turns what happened in a week of the central run into event records. */
import type { EventRecord } from './answer';
import type { Machine } from './machine';
import { MEDIAN } from './numbers/constants';
import type { RulePart } from './program/part';
import { positionIn } from './program/domain';

/** A function to call once a week, after the rules have run; it adds that week's events to `events`. */
export function announceEvents(machine: Machine, events: EventRecord[]): () => void {
  const parts = machine.parts.flatMap((part) => tellable(machine, part));
  return () => {
    for (const { part, told, due } of parts) {
      for (let cell = 0; cell < told.length; cell += 1) {
        const whole = due(cell);
        if (!(whole >= 1)) continue;
        told[cell] += whole;
        events.push(recordOf(machine, part, positionIn(part.domain, cell), Math.round(whole)));
      }
    }
  };
}

interface Tellable {
  readonly part: RulePart;
  /** How many were announced so far, by cell. */
  readonly told: Float64Array;
  /** How many more are to be announced this week. */
  readonly due: (cell: number) => number;
}

function tellable({ lanes }: Machine, part: RulePart): readonly Tellable[] {
  const { occurrences, accumulated, rule, domain } = part;
  if (occurrences === undefined || accumulated === undefined || rule.event === undefined) return [];
  const told = new Float64Array(domain.cells);
  const { kind } = rule.event.timing;
  const due = (cell: number): number => {
    if (kind === 'planned') return occurrences.data[cell * lanes];
    // What is carried is announced when it makes it more likely than not that one more has happened.
    const early = kind === 'recurring' ? MEDIAN : 0.5;
    const reached = Math.floor(accumulated.data[cell * lanes] + early);
    // Less than was told before: the slot has a new organisation.
    if (reached < told[cell]) told[cell] = reached;
    return reached - told[cell];
  };
  return [{ part, told, due }];
}

function recordOf(
  machine: Machine,
  part: RulePart,
  position: (index: string) => number,
  count: number,
): EventRecord {
  const { rule } = part;
  const { slotIndex } = machine.space;
  const cells: Record<string, string> = {};
  for (const index of part.domain.over) {
    const at = position(index);
    const named = machine.space.indices.find((one) => one.id === index)?.cells ?? [];
    cells[index] = named[at]?.id ?? fragmentId(machine, at);
  }
  return {
    week: machine.moment.week,
    rule: rule.id,
    claim: rule.claim,
    actor: slotIndex === undefined ? '' : (cells[slotIndex.id] ?? ''),
    place: placeOf(machine, part, position, cells),
    count,
    cells,
  };
}

/** The place that the rule runs over, or else the one where the quantity named by the event is largest for the actor. */
function placeOf(
  machine: Machine,
  part: RulePart,
  position: (index: string) => number,
  cells: Readonly<Record<string, string>>,
): string {
  const index = machine.space.indices.find((one) => one.isPlace === true);
  const where = part.rule.event?.where;
  if (index === undefined) return '';
  if (where === undefined) return cells[index.id] ?? '';
  const column = machine.quantities.get(where);
  const { slotIndex } = machine.space;
  if (column === undefined || slotIndex === undefined) return '';
  const row = position(slotIndex.id) * index.cells.length;
  const shares = index.cells.map((_, at) => column.data[(row + at) * machine.lanes]);
  return index.cells[shares.indexOf(Math.max(...shares))]?.id ?? '';
}

/** A fragment is named after whom it split from: `cjng-1`. */
function fragmentId(machine: Machine, slot: number): string {
  const cells = machine.space.slotIndex?.cells ?? [];
  const parent = machine.slots?.parent[slot * machine.lanes] ?? -1;
  if (parent < 0) return `fragment-${slot}`;
  return `${cells[parent]?.id ?? fragmentId(machine, parent)}-1`;
}
