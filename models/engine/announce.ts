/** Turns what happened in a week of the central run into event records. */
import type { EventRecord } from './answer';
import type { Machine } from './machine';
import { MEDIAN } from './numbers/constants';
import type { RulePart } from './program/part';
import { positionIn } from './program/domain';

/** A function to call once a week, after the rules have run; it adds that week's events to `events`. */
export function announceEvents(machine: Machine, events: EventRecord[]): () => void {
  const tellers = machine.parts.flatMap((part) => {
    const due = dueOf(machine, part);
    const tell = (cell: number, count: number): void => {
      events.push(recordOf(machine, part, positionIn(part.domain, cell), count));
    };
    return due === undefined ? [] : [() => due(tell)];
  });
  return () => {
    for (const teller of tellers) teller();
  };
}

/** Tells, cell by cell, how many events of a rule are to be announced. */
type Due = (tell: (cell: number, count: number) => void) => void;

function dueOf(machine: Machine, part: RulePart): Due | undefined {
  const { lanes } = machine;
  const { occurrences, accumulated, rule, domain } = part;
  if (occurrences === undefined || accumulated === undefined || rule.event === undefined)
    return undefined;
  // Nothing befalls who is not there.
  const size = (): number =>
    domain.perSlot > 0 && machine.slots !== undefined
      ? machine.slots.high * domain.perSlot
      : domain.cells;
  const { kind } = rule.event.timing;
  if (kind === 'planned')
    return (tell) => {
      const { data } = occurrences;
      const end = size();
      for (let cell = 0; cell < end; cell += 1) {
        const planned = data[cell * lanes];
        if (planned >= 1) tell(cell, Math.round(planned));
      }
    };
  // What is carried is announced when it makes it more likely than not that one more has happened.
  const early = kind === 'recurring' ? MEDIAN : 0.5;
  /** How many were announced so far, by cell. */
  const told = new Float64Array(domain.cells);
  return (tell) => {
    const { data } = accumulated;
    const end = size();
    for (let cell = 0; cell < end; cell += 1) {
      const reached = data[cell * lanes] + early;
      const before = told[cell];
      if (reached >= before && reached < before + 1) continue;
      told[cell] = Math.floor(reached);
      // Less than was told before: the slot has a new organisation.
      if (told[cell] > before) tell(cell, told[cell] - before);
    }
  };
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
