/** Turns what happened in a week of the central run into event records. */
import type { Cell } from '../rules/model';
import type { EventRecord } from './answer';
import type { Machine, RulePart } from './machine';
import { eachCell } from './program/domain';

/** A function to call once a week, after the rules have run; it adds that week's events to `events`. */
export function announceEvents(machine: Machine, events: EventRecord[]): () => void {
  const announced = new Map<RulePart, Float64Array>();
  return () => {
    for (const part of machine.parts) {
      const { occurrences, accumulated, rule } = part;
      if (occurrences === undefined || accumulated === undefined || rule.event === undefined)
        continue;
      const told = announced.get(part) ?? new Float64Array(occurrences.data.length);
      announced.set(part, told);
      const carried = rule.event.timing.kind === 'chance' || rule.event.timing.kind === 'cohort';
      eachCell(part.domain, (at, position) => {
        // Shares are announced when they make it more likely than not that one more has happened.
        const reached = Math.floor(accumulated.data[at] + 0.5);
        // Less than was told before: the slot has a new organisation.
        told[at] = Math.min(told[at], reached);
        const whole = carried ? reached - told[at] : occurrences.data[at];
        if (!(whole >= 1)) return;
        told[at] += whole;
        events.push(recordOf(machine, part, position, Math.round(whole)));
      });
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
  const names = new Map<string, Cell>();
  for (const index of part.domain.over) {
    const at = position(index);
    const cells = machine.space.indices.find((one) => one.id === index)?.cells ?? [];
    names.set(index, cells[at] ?? fragmentName(machine, at));
  }
  const actor = slotIndex === undefined ? undefined : names.get(slotIndex.id);
  const place = placeOf(machine, part, position, names);
  const blanks: Record<string, string> = { count: String(count), actor: actor?.label ?? '' };
  for (const [index, { label }] of names) blanks[index] = label;
  const what = (rule.event?.headline ?? rule.title).replace(
    /\{(\w+)\}/g,
    (_, blank: string) => blanks[blank] ?? '',
  );
  return {
    week: machine.moment.week,
    rule: rule.id,
    claim: rule.claim,
    actor: actor?.id ?? '',
    place: place?.id ?? '',
    count,
    what,
  };
}

/** The place that the rule runs over, or else the one where the quantity named by the event is largest for the actor. */
function placeOf(
  machine: Machine,
  part: RulePart,
  position: (index: string) => number,
  names: ReadonlyMap<string, Cell>,
): Cell | undefined {
  const index = machine.space.indices.find((one) => one.isPlace === true);
  const where = part.rule.event?.where;
  if (index === undefined || where === undefined)
    return index === undefined ? undefined : names.get(index.id);
  const column = machine.quantities.get(where);
  const { slotIndex } = machine.space;
  if (column === undefined || slotIndex === undefined) return undefined;
  const row = position(slotIndex.id) * index.cells.length;
  const shares = index.cells.map((_, at) => column.data[(row + at) * machine.lanes]);
  return index.cells[shares.indexOf(Math.max(...shares))];
}

/** A fragment is named after whom it split from: `cjng-1`. */
function fragmentName(machine: Machine, slot: number): Cell {
  const cells = machine.space.slotIndex?.cells ?? [];
  const parent = machine.slots?.parent[slot * machine.lanes] ?? -1;
  if (parent < 0) return { id: `fragment-${slot}`, label: `Fragment ${slot}` };
  const named = cells[parent] ?? fragmentName(machine, parent);
  return { id: `${named.id}-1`, label: `Fragment of ${named.label}` };
}
