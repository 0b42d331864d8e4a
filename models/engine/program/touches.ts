/** Which columns an operation reads and writes. */
import type { Column } from './column';
import type { Op } from './op';

function present(...columns: readonly (Column | undefined)[]): readonly Column[] {
  return columns.filter((column) => column !== undefined);
}

/** The columns an operation reads. */
export function readBy(op: Op): readonly Column[] {
  switch (op.kind) {
    case 'binary':
      return [op.left, op.right];
    case 'saturate':
      return [op.value, op.half];
    case 'fade':
      return [op.halfLife];
    case 'clamp':
      return [op.value, op.low, op.high];
    case 'choose':
      return [op.left, op.right, op.then, op.otherwise];
    case 'gather':
    case 'parent':
      return [op.from];
    case 'sum':
    case 'linked':
      return [op.body];
    case 'delayed':
      return op.history.ring;
    case 'shock':
      return [];
    case 'draw':
      return present(
        op.hazard,
        op.size,
        op.left,
        op.existence,
        op.part.strength,
        op.part.accumulated,
      );
    case 'limit':
      return [op.stock, op.change, op.part.occurrences, op.part.accumulated];
    case 'add':
      return present(op.amount, op.target, op.scaled ? op.part.strength : undefined, op.record);
  }
}

/** The columns an operation changes. */
export function writtenBy(op: Op): readonly Column[] {
  switch (op.kind) {
    case 'draw':
    case 'limit':
      return [op.part.occurrences, op.part.accumulated];
    case 'add':
      return present(op.target, op.record);
    default:
      return [op.out];
  }
}

/** Of operations in order, those without which the columns asked for would not be filled. */
export function neededFor(ops: readonly Op[], columns: Iterable<Column>): readonly Op[] {
  const wanted = new Set(columns);
  const needed = ops.toReversed().filter((op) => {
    if (!writtenBy(op).some((column) => wanted.has(column))) return false;
    for (const column of readBy(op)) wanted.add(column);
    return true;
  });
  return needed.toReversed();
}
