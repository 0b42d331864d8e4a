/** Splits and endings of an ensemble's organisations as C: see models/engine/acts.ts and slots.ts. */
import type { Machine } from '../../../models/engine/machine';
import type { RulePart } from '../../../models/engine/program/part';
import { EXISTENCE } from '../../../models/engine/program/build-machine';
import type { Names } from './names';

/** C that keeps the list of slots, and the function `acts` that a week ends with. */
export function printActs(machine: Machine, names: Names): string {
  const { slots } = machine;
  if (slots === undefined) return 'static void reset(void) {}\nstatic void acts(void) {}\n';
  const existence = nameOf(machine, names, EXISTENCE);
  const acts = machine.parts.flatMap((part) =>
    (part.rule.event?.acts ?? []).map(({ kind }) =>
      kind === 'split' ? splitAll(names, part) : retireAll(names, part),
    ),
  );
  return `
static void reset(void) {
  memset(active, 0, sizeof active); memset(splits, 0, sizeof splits);
  for (int s = 0; s < CAPACITY; s++) parent[s] = -1;
  high = NAMED;
  for (int s = 0; s < NAMED; s++) { active[s] = 1; parent[s] = first_parent[s]; lineage[s] = extend(ROOT, s); }
  list_rows();
}
static int open_slot(int from) {
  for (int s = NAMED; s < CAPACITY; s++) {
    if (active[s]) continue;
    active[s] = 1; parent[s] = from; splits[from]++; splits[s] = 0;
    lineage[s] = extend(lineage[from], splits[from]);
    if (s >= high) high = s + 1;
    return s;
  }
  return -1;
}
static void close_slot(int slot) {
  active[slot] = 0;
  for (int s = 0; s < high; s++) if (parent[s] == slot) parent[s] = -1;
}
static void divide(int mother, int child, double share) {
  double before = ${existence}[child], after = before + 1.0, part = fmin(1.0, 1.0 / ${existence}[mother]);
${stocks(machine, names, (stock, column) => {
  const [to, from] = [`${column}[child * n + c]`, `${column}[mother * n + c]`];
  if (stock === 'share')
    return `double moved = ${from} * share * part; ${from} -= moved; ${to} += moved;`;
  const newcomer = stock === 'copy' ? from : stock === 'one' ? '1.0' : '0.0';
  return `${to} = (before * ${to} + ${newcomer}) / after;`;
})}
  ${existence}[child] = after;
}
static void dissolve(int slot) {
${stocks(machine, names, (stock, column) => {
  const from = `${column}[slot * n + c]`;
  const taken = `${column}[POOL * n + c]`;
  const isTaken = stock === 'share' && slots.pool >= 0;
  return isTaken
    ? `double gone = ${from}; ${from} -= gone; ${taken} += gone;`
    : `${from} -= ${from};`;
})}
  ${existence}[slot] = 0.0;
${tallies(machine, names)}
}
static void acts(void) {
${acts.join('\n')}
  list_rows();
}
`;
}

function splitAll(names: Names, part: RulePart): string {
  const times = part.occurrences === undefined ? '' : names.of(part.occurrences);
  const share = part.share === undefined ? '0.0' : `${names.of(part.share)}[s]`;
  return `  { int end = high; for (int s = 0; s < end; s++) {
    if (${times}[s] == 0.0 || !active[s]) continue;
    double share = ${share}; int child = open_slot(s);
    if (child >= 0) divide(s, child, share); } }`;
}

function retireAll(names: Names, part: RulePart): string {
  const times = part.occurrences === undefined ? '' : names.of(part.occurrences);
  return `  for (int s = 0; s < high; s++) {
    if (s == POOL || ${times}[s] == 0.0 || !active[s]) continue;
    dissolve(s); close_slot(s); }`;
}

function nameOf({ quantities }: Machine, names: Names, id: string): string {
  const column = quantities.get(id);
  if (column === undefined) throw new Error(`bench: no quantity ${id}`);
  return names.of(column);
}

/** A loop over the cells of one organisation, for every stock that organisations have. */
function stocks(
  machine: Machine,
  names: Names,
  body: (onSplit: string | undefined, column: string) => string,
): string {
  const lines = machine.model.quantities.flatMap(({ id, kind, onSplit }) => {
    const perSlot = machine.quantities.get(id)?.domain.perSlot ?? 0;
    if (kind !== 'stock' || perSlot === 0) return [];
    const n = String(perSlot);
    const inner = body(onSplit, nameOf(machine, names, id));
    return [`  { enum { n = ${n} }; for (int c = 0; c < n; c++) { ${inner} } }`];
  });
  return lines.join('\n');
}

function tallies(machine: Machine, names: Names): string {
  const lines = machine.model.quantities.flatMap(({ id, kind }) => {
    const perSlot = machine.quantities.get(id)?.domain.perSlot ?? 0;
    if (kind !== 'tally' || perSlot === 0) return [];
    const [n, column] = [String(perSlot), nameOf(machine, names, id)];
    return [`  memset(&${column}[slot * ${n}], 0, ${n} * sizeof(double));`];
  });
  return lines.join('\n');
}
