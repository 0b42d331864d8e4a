/** A loop of the program as a C function. */
import type { Loop } from '../../../models/engine/kernel/schedule';
import { writesOf, type KernelOp } from '../../../models/engine/kernel/kernel-op';
import { keyOf } from '../../../models/engine/numbers/keyed';
import type { Column } from '../../../models/engine/program/column';
import type { Names } from './names';
import { printOp } from './print-op';

/** The body of the function that carries out a loop. */
export function printLoop(names: Names, { domain, ops }: Loop): readonly string[] {
  if (domain === undefined) return ops.flatMap((op) => printAlone(names, op));
  const lines = ops.map((op) => printOp(names, domain, op));
  const own = new Set(ops.flatMap(writesOf).filter((column) => !names.isStored(column)));
  const variables = [...own].map((column) => `double ${names.of(column)} = 0.0;`);
  const axes = domain.sizes.map((size, axis) => {
    const i = `i${String(axis)}`;
    return axis === 0 && domain.perSlot > 0
      ? `for (int r = 0; r < rows; r++) { const int ${i} = row[r];`
      : `for (int ${i} = 0; ${i} < ${String(size)}; ${i}++) {`;
  });
  return [
    ...lines.flatMap(({ before }) => before),
    ...axes,
    ...variables,
    ...lines.flatMap(({ body }) => body),
    ...axes.map(() => '}'),
  ];
}

/** Operations that share no loop. */
function printAlone(names: Names, op: KernelOp): readonly string[] {
  switch (op.kind) {
    case 'keep': {
      const { ring, of } = op.history;
      const [size, from] = [String(ring.length), names.of(of)];
      return [ringOf(names, ring), `memcpy(ring[week % ${size}], ${from}, sizeof ${from});`];
    }
    case 'delayed': {
      const { ring } = op.history;
      const [size, out] = [String(ring.length), names.of(op.out)];
      const at = `((week - ${String(op.weeks)}) % ${size} + ${size}) % ${size}`;
      return [ringOf(names, ring), `memcpy(${out}, ring[${at}], sizeof ${out});`];
    }
    case 'parent': {
      const { perSlot } = op.out.domain;
      const [n, out, from] = [String(perSlot), names.of(op.out), names.of(op.from)];
      return [
        'for (int r = 0; r < rows; r++) {',
        `for (int c = 0; c < ${n}; c++)`,
        `${out}[row[r] * ${n} + c] = parent[row[r]] < 0 ? 0.0 : ${from}[parent[row[r]] * ${n} + c];`,
        '}',
      ];
    }
    case 'shock': {
      const out = names.of(op.out);
      return [
        `if (central) { memset(${out}, 0, sizeof ${out}); return; }`,
        ...eachKey(op.out, op.name, [`${out}[at] = disturbance(key);`]),
      ];
    }
    case 'draw':
      return printDraw(names, op);
    default:
      throw new Error(`bench: ${op.kind} without a loop`);
  }
}

function ringOf(names: Names, ring: readonly Column[]): string {
  return `double *const ring[] = {${ring.map(names.of).join(', ')}};`;
}

function eachKey({ domain }: Column, name: string, body: readonly string[]): readonly string[] {
  const key = `extend(extend(extend(seed, run), ${String(keyOf(name) >>> 0)}u), week)`;
  const isBySlot = domain.perSlot > 0;
  const n = String(isBySlot ? domain.perSlot : domain.cells);
  return [
    `const uint32_t base = ${key};`,
    isBySlot
      ? 'for (int r = 0; r < rows; r++) { const int slot = row[r]; const uint32_t of = extend(base, lineage[slot]);'
      : '{ const int slot = 0; const uint32_t of = base;',
    `for (int c = 0; c < ${n}; c++) { const int at = slot * ${n} + c; const uint32_t key = extend(of, c);`,
    ...body,
    '} }',
  ];
}

function printDraw(names: Names, op: Extract<KernelOp, { kind: 'draw' }>): readonly string[] {
  const { part, timing, hazard, size, left, existence } = op;
  const at = (column: Column): string => `${names.of(column)}[at]`;
  const out = names.of(part.occurrences);
  const done = at(part.accumulated);
  const present =
    `(${size === undefined ? '0.0' : at(size)}` +
    ` + ${left === undefined ? '0.0' : `fmin(0.0, ${at(left)})`})`;
  const central = {
    planned: 'rate',
    recurring: `added(&${done}, rate)`,
    chance: `added(&${done}, chance_of(rate))`,
    cohort: `added(&${done}, fmax(0.0, ${present}) * chance_of(rate))`,
  }[timing];
  const drawn = {
    planned: 'rate',
    recurring: 'poisson(rate, key)',
    chance: '(double)happens(rate, key)',
    cohort: `cohort(${present}, rate, key)`,
  }[timing];
  return [
    `memset(${out}, 0, sizeof ${out});`,
    ...eachKey(part.occurrences, part.rule.id, [
      `double rate = ${at(hazard)} * ${names.of(part.strength)}[0];`,
      'if (!(rate > 0.0)) continue;',
      ...(existence === undefined ? [] : [`rate *= ${names.of(existence)}[slot];`]),
      `${out}[at] = central ? ${central} : ${drawn};`,
    ]),
  ];
}
