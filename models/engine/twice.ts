/**
 * A number at two moments, week after week: what it was and is, and the part that each rule has in its change.
 * The columns of numbers are kept from week to week and from run to run, since a ledger is about little else
 * than filling them.
 */
import type { Domain } from './program/domain';

/** What all numbers of a ledger have in common. */
export interface Clock {
  /** Whether a run is about to begin, with nothing to compare with. */
  isStart: boolean;
  /** Slots in use reach below this number; the parts of all others are 0. */
  high: number;
  /** How many rules there are to have a part. */
  readonly rules: number;
  /** All numbers that were made by this clock, each after those that it is made of. */
  readonly all: Twice[];
}

/** Numbers over a domain. They are all brought up to the clock, in order, before they are read. */
export interface Twice {
  readonly domain: Domain;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Numbers of the rules that have a part in this week's change: the first `count`. */
  readonly movers: Int32Array;
  readonly count: number;
  /** 1 for the movers, by number. */
  readonly moved: Uint8Array;
  /** The part of a mover by its number, one number per cell. */
  readonly parts: readonly Float64Array[];
  /** Brings the numbers up to the clock, once those that they are made of are there. */
  readonly bring: () => void;
}

/** How numbers are made of others. */
export interface Making {
  /** Fills the numbers as they are now. */
  readonly fill: (after: Float64Array) => void;
  /** Enters the parts of this week. */
  readonly share: (parts: Parts) => void;
  /** Forgets the run before. */
  readonly restart?: () => void;
}

/** Where parts are entered. */
export interface Parts {
  /** A column for a rule's part, to be filled as far as `sizeIn` says. */
  readonly enter: (rule: number) => Float64Array;
  /** Makes somebody else's column a rule's part. */
  readonly lend: (rule: number, column: Float64Array) => void;
}

/** How many cells of a domain may have parts, from the first. */
export function sizeIn({ high }: Clock, { perSlot, cells }: Domain): number {
  return perSlot === 0 ? cells : high * perSlot;
}

/** Numbers over a domain that are made in some way. */
export function makeTwice(clock: Clock, domain: Domain, making: Making): Twice {
  const { fill, share, restart } = making;
  const parts: Float64Array[] = [];
  const own: Float64Array[] = [];
  const twice = {
    domain,
    before: new Float64Array(domain.cells),
    after: new Float64Array(domain.cells),
    movers: new Int32Array(clock.rules),
    count: 0,
    moved: new Uint8Array(clock.rules),
    parts,
    bring,
  };

  function lend(rule: number, column: Float64Array): void {
    twice.moved[rule] = 1;
    twice.movers[twice.count] = rule;
    twice.count += 1;
    parts[rule] = column;
  }

  function enter(rule: number): Float64Array {
    const column = (own[rule] ??= new Float64Array(domain.cells));
    lend(rule, column);
    return column;
  }

  const entries = { enter, lend };

  function bring(): void {
    const { before, after } = twice;
    twice.before = after;
    twice.after = before;
    fill(twice.after);
    for (let at = 0; at < twice.count; at += 1) twice.moved[twice.movers[at]] = 0;
    twice.count = 0;
    if (clock.isStart) restart?.();
    else share(entries);
  }

  clock.all.push(twice);
  return twice;
}
