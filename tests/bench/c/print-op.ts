/** One operation as C, for the cell at hand of a loop. */
import type { Column } from '../../../models/engine/program/column';
import type { Domain } from '../../../models/engine/program/domain';
import type { Op } from '../../../models/engine/program/op';
import type { KernelOp } from '../../../models/engine/kernel/kernel-op';
import { cellOf, counter, literal, numberAt, type Names } from './names';

/** What a loop holds: its lines, and what must stand before it. */
interface Lines {
  readonly before: readonly string[];
  readonly body: readonly string[];
}

const COMPARED = { less: '<', atMost: '<=', greater: '>', atLeast: '>=' } as const;

/** The lines of an operation that shares a loop over `loop`. */
export function printOp(names: Names, loop: Domain, op: KernelOp): Lines {
  const own = (column: Column): string => numberAt(names, { column, fixed: {} }, loop);
  const value = (column: Column): string => numberAt(names, names.resolve(column), loop);
  const set = (column: Column, what: string): Lines => ({
    before: [],
    body: [`${own(column)} = ${what};`],
  });
  switch (op.kind) {
    case 'clear':
      return set(op.out, '0.0');
    case 'move': {
      const free = `${own(op.stock)} + ${own(op.change)}`;
      return set(op.out, `clamped(${free}, ${literal(op.low)}, ${literal(op.high)})`);
    }
    case 'gather':
      return set(op.out, value(op.from));
    case 'fade':
      return set(op.out, `weekly_fade(${value(op.halfLife)})`);
    case 'binary':
      return set(op.out, binary(op.op, value(op.left), value(op.right)));
    case 'saturate':
      return set(op.out, `saturated(${value(op.value)}, ${value(op.half)})`);
    case 'clamp':
      return set(op.out, `clamped(${[op.value, op.low, op.high].map(value).join(', ')})`);
    case 'choose': {
      const isSo = `${value(op.left)} ${COMPARED[op.op]} ${value(op.right)}`;
      return set(op.out, `${isSo} ? ${value(op.then)} : ${value(op.otherwise)}`);
    }
    case 'sum': {
      const out = names.of(op.out);
      // The report looks at those who have left, too; they count nothing.
      const counts = loop.perSlot > 0 && loop.over[0] === op.over ? 'if (active[i0]) ' : '';
      return {
        before: [`memset(${out}, 0, sizeof ${out});`],
        body: [`${counts}${own(op.out)} += ${value(op.body)};`],
      };
    }
    case 'linked':
      return linked(names, loop, op, own(op.out));
    case 'add': {
      const amount = value(op.amount);
      const added = op.scaled ? `${amount} * ${own(op.part.strength)}` : amount;
      const target = numberAt(names, { column: op.target, fixed: op.fixed }, loop);
      return { before: [], body: [`${target} += ${added};`] };
    }
    case 'limit': {
      const [times, done] = [own(op.part.occurrences), own(op.part.accumulated)];
      const held = `left_of(${own(op.stock)}, ${own(op.change)}, ${literal(op.min)})`;
      const carried = op.carried ? `${done} -= ${times} - left; ` : '';
      return {
        before: [],
        body: [
          `{ double left = ${held};`,
          `  if (${times} != 0.0 && ${times} > left) { ${carried}${times} = left; } }`,
        ],
      };
    }
    default:
      throw new Error(`bench: ${op.kind} has a loop of its own`);
  }
}

function binary(op: Extract<Op, { kind: 'binary' }>['op'], a: string, b: string): string {
  switch (op) {
    case 'add':
      return `${a} + ${b}`;
    case 'subtract':
      return `${a} - ${b}`;
    case 'multiply':
      return `${a} * ${b}`;
    case 'divide':
      return `quotient(${a}, ${b})`;
    case 'min':
      return `(${a} < ${b} ? ${a} : ${b})`;
    case 'max':
      return `(${a} > ${b} ? ${a} : ${b})`;
  }
}

function linked(
  names: Names,
  loop: Domain,
  { out, body, over, rows }: Extract<Op, { kind: 'linked' }>,
  own: string,
): Lines {
  const table = `t_${names.of(out)}`;
  const list = (values: ArrayLike<number>): string => Array.from(values, String).join(', ');
  const reference = names.resolve(body);
  const cell = cellOf(reference, loop, { [over]: `${table}_to[k]` });
  const counts = loop.perSlot > 0 && loop.over[0] === over;
  const weights = Array.from(rows.weight, literal).join(', ');
  const row = counter(loop, over);
  return {
    before: [
      `static const int ${table}_start[] = {${list(rows.rowStart)}};`,
      `static const int ${table}_to[] = {${list(rows.column)}, 0};`,
      `static const double ${table}_by[] = {${weights}${weights === '' ? '' : ', '}0.0};`,
    ],
    body: [
      '{ double all = 0.0;',
      `  for (int k = ${table}_start[${row}]; k < ${table}_start[${row} + 1]; k++)`,
      `    ${counts ? `if (active[${table}_to[k]]) ` : ''}all += ${table}_by[k] * ${names.of(reference.column)}[${cell}];`,
      `  ${own} = all; }`,
    ],
  };
}
