/** Where a run starts, and what comes into it from outside each week, as C. */
import type { Machine } from '../../../models/engine/machine';
import { keyOf } from '../../../models/engine/numbers/keyed';
import { leverDefault, type Plan } from '../../../models/engine/plan';
import { EXISTENCE, laidOut } from '../../../models/engine/program/build-machine';
import { literal, type Names } from './names';

/** The functions `start`, `draw_parameters`, `defaults` and `inputs`. */
export function printInputs(machine: Machine, plan: Plan, names: Names): string {
  return [
    start(machine, plan, names),
    parameters(machine, plan, names),
    inputs(machine, plan, names),
  ].join('\n');
}

function table(name: string, values: ArrayLike<number>): string {
  return `static const double ${name}[] = {${Array.from(values, literal).join(', ')}};`;
}

function start({ model, quantities, parts }: Machine, plan: Plan, names: Names): string {
  const initial = [...quantities].map(([id, column]) => {
    const values = id === EXISTENCE ? 1 : (plan.start.initial[id] ?? 0);
    return [names.of(column), laidOut(model, column.domain, values)] as const;
  });
  const emptied = parts.flatMap(({ accumulated, occurrences }) =>
    [accumulated, occurrences].filter((one) => one !== undefined).map(names.of),
  );
  return `${initial.map(([name, values]) => table(`start_${name}`, values)).join('\n')}
static void start(void) {
${initial.map(([name]) => `  memcpy(${name}, start_${name}, sizeof ${name});`).join('\n')}
${emptied.map((name) => `  memset(${name}, 0, sizeof ${name});`).join('\n')}
${parts.map(({ strength }) => `  ${names.of(strength)}[0] = 1.0;`).join('\n')}
  reset();
}`;
}

function parameters({ parts, parameters: columns }: Machine, plan: Plan, names: Names): string {
  const fixed = plan.setting.assumptions.parameters;
  const lines = parts.flatMap(({ rule }) =>
    rule.parameters.flatMap(({ id: own, low, central, high }) => {
      const id = `${rule.id}.${own}`;
      const column = columns.get(id);
      if (column === undefined) return [];
      const u = `uniform(extend(extend(seed, run), ${String(keyOf(id) >>> 0)}u))`;
      const drawn = `drawn(${[low, central, high].map(literal).join(', ')}, ${u})`;
      const value = fixed[id];
      return [[names.of(column), drawn, value === undefined ? drawn : literal(value)] as const];
    }),
  );
  return `static void draw_parameters(int settling) {
${lines.map(([name, drawn, value]) => `  ${name}[0] = ${drawn === value ? drawn : `settling ? ${drawn} : ${value}`};`).join('\n')}
}`;
}

function inputs(machine: Machine, plan: Plan, names: Names): string {
  const levers = [...machine.levers].map(([id, column]) => {
    const cells = machine.model.indices.find(
      (index) => index.id === machine.model.levers.find((one) => one.id === id)?.over,
    )?.cells;
    const ids = cells?.map((cell) => `${id}.${cell.id}`) ?? [id];
    const usual = new Float64Array(column.domain.cells);
    ids.forEach((one, at) => {
      usual[at] = leverDefault(machine.model, plan.start, one);
    });
    return { name: names.of(column), usual, byWeek: plan.levers.get(id) ?? usual };
  });
  const kinds = [...machine.scheduled].map(([id, column]) => ({
    name: names.of(column),
    counts: plan.scheduled.get(id) ?? new Map<number, Float64Array>(),
  }));
  const planned = kinds.flatMap(({ name, counts }) =>
    [...counts].flatMap(([week, values]) =>
      Array.from(values, (count, cell) => ({ count, cell }))
        .filter(({ count }) => count !== 0)
        .map(
          ({ count, cell }) =>
            `  if (week == ${String(week)}) ${name}[${String(cell)}] = ${literal(count)};`,
        ),
    ),
  );
  return `${levers.map(({ name, usual, byWeek }) => `${table(`usual_${name}`, usual)}\n${table(`weeks_${name}`, byWeek)}`).join('\n')}
static void defaults(void) {
${levers.map(({ name }) => `  memcpy(${name}, usual_${name}, sizeof ${name});`).join('\n')}
${kinds.map(({ name }) => `  memset(${name}, 0, sizeof ${name});`).join('\n')}
}
static void inputs(void) {
${levers.map(({ name, usual }) => `  memcpy(${name}, weeks_${name} + week * ${String(usual.length)}, sizeof ${name});`).join('\n')}
${kinds.map(({ name }) => `  memset(${name}, 0, sizeof ${name});`).join('\n')}
${planned.join('\n')}
}`;
}
