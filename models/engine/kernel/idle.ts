/**
 * Cells that nothing is in: pairs of an organisation and a place where all stocks are 0, as most are. What rules
 * do there comes to adding 0, so the loops over pairs can pass them by.
 *
 * That is so only where 0 times anything is 0, which infinity breaks. So the numbers that the loops read are
 * looked at once a week: as long as none is beyond ±10^30, nothing that is made of them by the operations below
 * can be infinite, and the idle cells are passed by; else every cell is visited.
 */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import type { SparseRows } from '../program/op';
import { writesOf, type KernelOp } from './kernel-op';
import { touchedBy, type Resolve } from './references';
import type { Loop } from './schedule';

/** Powers of ten: what the numbers that are looked at may be, and what can be reckoned with. */
export const LARGEST_READ = 30;
const LARGEST = 300;

/** Cells that are passed by in a week's loops over one domain. */
export interface Idle {
  readonly domain: Domain;
  /** A cell is idle where these are all 0 (not −0). */
  readonly stocks: readonly Column[];
  /** What must not be too large, besides the stocks. */
  readonly looked: readonly Column[];
  /** Columns that others read at idle cells: they must be 0 there. */
  readonly cleared: readonly Column[];
  /** The loops, among those of the week. */
  readonly loops: readonly Loop[];
  /** Whether only the loops themselves change any of this, so that what is idle stays so until somebody splits or ends. */
  readonly lasts: boolean;
}

/** What is known of a number before it is worked out. */
interface Known {
  /** At an idle cell: 0, or 0 of either sign; absent where it may be anything. */
  readonly zero?: 'plus' | 'either';
  /** At any cell: no further from 0 than this power of ten. */
  readonly within: number;
}

const PLUS: Known = { zero: 'plus', within: LARGEST_READ };
const ANYTHING: Known = { within: Infinity };

/** The idle cells of a machine's week; undefined where its loops over pairs must visit every cell. */
export function idleIn(
  stages: readonly (readonly Loop[])[],
  kept: ReadonlySet<Column>,
  resolve: Resolve,
): Idle | undefined {
  const [, week] = stages;
  const moved = week.flatMap(({ ops }) =>
    ops.flatMap((op) => (op.kind === 'move' && op.stock === op.out ? [op.stock] : [])),
  );
  const domain = largestOf(moved.map((stock) => stock.domain).filter(isPairs));
  if (domain === undefined || domain.cells > MOST_CELLS) return undefined;
  const stocks = moved.filter((stock) => stock.domain === domain);
  const loops = week.filter((loop) => loop.domain === domain);
  const others = new Set(stages.flat().filter((loop) => !loops.includes(loop)));
  const elsewhere = new Set([
    ...kept,
    ...[...others].flatMap(({ ops }) => ops.flatMap((op) => touchedBy(op, resolve))),
  ]);
  const study = makeStudy(domain, stocks, resolve);
  // Parents' stocks are looked at where they are themselves.
  for (const op of week.flatMap(({ ops }) => ops))
    if (op.kind === 'parent' && stocks.includes(resolve(op.from).column)) study.trust(op.out);
  for (const { ops } of loops) for (const op of ops) if (!study.passes(op)) return undefined;
  const written = new Set(loops.flatMap(({ ops }) => ops.flatMap(writesOf)));
  const own = [...written].filter((column) => column.domain === domain);
  // What somebody else adds there may not be 0.
  const foreign = new Set([...others].flatMap(({ ops }) => ops.flatMap(writesOf)));
  if (own.some((column) => foreign.has(column))) return undefined;
  const cleared = own.filter(
    (column) => !stocks.includes(column) && (elsewhere.has(column) || study.farRead.has(column)),
  );
  // What was left standing at idle cells must not be what anybody reads.
  if (cleared.some((column) => study.knownOf(column).zero !== 'plus')) return undefined;
  if (stocks.some((column) => study.knownOf(column).zero !== 'plus')) return undefined;
  const looked = [...study.looked];
  if (!areReady(week, loops[0], looked)) return undefined;
  const wide = [...stocks, ...looked, ...cleared].filter((column) => column.domain === domain);
  const lasts = !wide.some((column) => foreign.has(column));
  return { domain, stocks, looked, cleared, loops, lasts };
}

function isPairs({ perSlot, over }: Domain): boolean {
  return perSlot > 1 && over.length === 2;
}

function largestOf(domains: readonly Domain[]): Domain | undefined {
  return [...domains].sort((a, b) => b.cells - a.cells)[0];
}

/** Whether nobody writes to any of the columns from a loop on. */
function areReady(week: readonly Loop[], from: Loop, columns: readonly Column[]): boolean {
  const later = week.slice(week.indexOf(from)).flatMap(({ ops }) => ops);
  // Stocks move when everybody has read them.
  const written = new Set(later.filter(({ kind }) => kind !== 'move').flatMap(writesOf));
  return !columns.some((column) => written.has(column));
}

interface Study {
  /** What a column holds was looked at elsewhere. */
  readonly trust: (column: Column) => void;
  /** Whether an operation of the loops does nothing at idle cells, or nothing that anybody sees. */
  readonly passes: (op: KernelOp) => boolean;
  readonly knownOf: (column: Column) => Known;
  /** Columns that were read before anyone wrote to them. */
  readonly looked: ReadonlySet<Column>;
  /** Columns that were read at other cells than the loop's own. */
  readonly farRead: ReadonlySet<Column>;
}

function makeStudy(domain: Domain, stocks: readonly Column[], resolve: Resolve): Study {
  const known = new Map<Column, Known>(stocks.map((stock) => [stock, PLUS]));
  const looked = new Set<Column>();
  const farRead = new Set<Column>();

  function knownOf(column: Column): Known {
    const found = known.get(column);
    if (found !== undefined) return found;
    const { constant } = column;
    if (constant !== undefined) {
      const largest = constant.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
      return largest <= 1e30 ? { within: LARGEST_READ } : ANYTHING;
    }
    looked.add(column);
    return { within: LARGEST_READ };
  }

  function trust(column: Column): void {
    known.set(column, { within: LARGEST_READ });
  }

  function read(column: Column): Known {
    const reference = resolve(column);
    const isFar = Object.keys(reference.fixed).length > 0 && reference.column.domain === domain;
    if (!isFar) return knownOf(reference.column);
    farRead.add(reference.column);
    return { within: knownOf(reference.column).within };
  }

  function add(target: Column, amount: Known, isOwn: boolean): boolean {
    const before = known.get(target) ?? ANYTHING;
    const zero = isOwn && before.zero === 'plus' ? before.zero : undefined;
    known.set(target, { zero, within: Math.max(before.within, amount.within) + SUM });
    return amount.zero !== undefined && (!isOwn || zero !== undefined);
  }

  function set(column: Column, to: Known): boolean {
    known.set(column, to);
    return true;
  }

  function passes(op: KernelOp): boolean {
    switch (op.kind) {
      case 'clear':
        return set(op.out, { zero: 'plus', within: 0 });
      case 'binary':
        return set(op.out, binary(op.op, read(op.left), read(op.right)));
      case 'saturate': {
        const value = read(op.value);
        return set(op.out, value.zero === undefined ? { within: 0 } : { zero: 'plus', within: 0 });
      }
      case 'linked': {
        const { column } = resolve(op.body);
        if (column.domain === domain) farRead.add(column);
        return set(op.out, { within: knownOf(column).within + linksWithin(op.rows) });
      }
      case 'sum': {
        const body = read(op.body);
        known.set(op.out, { within: body.within + SUM });
        return body.zero !== undefined;
      }
      case 'add': {
        const amount = read(op.amount);
        const by = op.scaled ? binary('multiply', amount, read(op.part.strength)) : amount;
        const isOwn = op.target.domain === domain && Object.keys(op.fixed).length === 0;
        const isFar = op.target.domain === domain && !isOwn;
        if (op.record !== undefined && !add(op.record, by, isOwn)) return false;
        return !isFar && add(op.target, by, isOwn);
      }
      case 'move': {
        const change = read(op.change);
        if (op.taken !== undefined) known.set(op.taken, { zero: 'plus', within: Infinity });
        return change.zero === 'plus' && op.low <= 0 && op.high >= 0;
      }
      default:
        return false;
    }
  }

  return { trust, passes, knownOf, looked, farRead };
}

/** Cells of the largest domain, and what adding up so many numbers adds to their power of ten. */
const MOST_CELLS = 9999;
const SUM = 4;

function linksWithin({ weight, rowStart }: SparseRows): number {
  const total = weight.reduce((sum, one) => sum + Math.abs(one), 0);
  return rowStart.length <= MOST_CELLS && total <= 1e8 ? 8 : Infinity;
}

type Binary = Extract<KernelOp, { kind: 'binary' }>['op'];

function binary(op: Binary, left: Known, right: Known): Known {
  const isZero = left.zero !== undefined && right.zero !== undefined;
  const isPlus = left.zero === 'plus' && right.zero === 'plus';
  const either = Math.max(left.within, right.within) + 1;
  switch (op) {
    case 'add':
      return isZero
        ? { zero: left.zero === right.zero ? left.zero : 'plus', within: either }
        : { within: either };
    case 'subtract':
      return isZero ? { zero: left.zero, within: either } : { within: either };
    case 'min':
    case 'max':
      return isZero ? { zero: isPlus ? 'plus' : 'either', within: either } : { within: either };
    case 'multiply': {
      const within = left.within + right.within;
      const isNothing =
        (left.zero !== undefined && right.within <= LARGEST) ||
        (right.zero !== undefined && left.within <= LARGEST);
      const isOfNothing = isZero || isNothing;
      return isOfNothing ? { zero: isPlus ? 'plus' : 'either', within } : { within };
    }
    case 'divide':
      // Nothing divided by anything is 0, and so is anything divided by nothing.
      return left.zero !== undefined && right.within <= LARGEST
        ? { zero: 'either', within: Infinity }
        : ANYTHING;
  }
}
