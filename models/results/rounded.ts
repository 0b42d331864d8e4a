/** Sums and differences as they are printed: rounded so that what is read adds up to what is read. */
import { asPrinted, columnDecimals } from '../text/index';
import { comparedDecimals } from './compare';

/** B − A of two numbers as they are read when both are printed with `decimals` (0 to 9): 80,243 and 83,818 differ by 3,575. */
export function differenceInPrint(a: number, b: number, decimals: number): number {
  return asPrinted(asPrinted(b, decimals) - asPrinted(a, decimals), decimals);
}

/** A number as it is read with `decimals` (0 to 9); where it is the difference of two, that of these as they are read. */
export function nowInPrint(
  {
    now,
    between,
  }: {
    readonly now: number;
    readonly between?: { readonly a: number; readonly b: number } | undefined;
  },
  decimals: number,
): number {
  return between === undefined ? now : differenceInPrint(between.a, between.b, decimals);
}

/** Decimals, 0 to 8, that tell three figures of the largest of some numbers. */
export function tellingDecimals(numbers: readonly number[]): number {
  const largest = Math.max(0, ...numbers.map(Math.abs));
  if (largest === 0 || !Number.isFinite(largest)) return 0;
  const exponent = Number(largest.toExponential(2).split('e')[1]);
  return Math.min(8, Math.max(0, 2 - exponent));
}

/**
 * Decimals, 0 to 8, for numbers of an outcome that are read beside each other: its own, `least`, or as many as tell three
 * figures of the largest, without idle zeros.
 */
export function outcomeDecimals(least: number, numbers: readonly number[]): number {
  return Math.max(least, columnDecimals(numbers, 3));
}

/**
 * Decimals for the parts of the difference B − A: those with which the two are compared elsewhere, so that it is the same
 * number there and here; where nothing of it would show, as many as it takes to tell the parts.
 */
export function partDecimals(
  { a, b }: { readonly a: number; readonly b: number },
  parts: readonly number[],
  least: number,
): number {
  const compared = comparedDecimals(a, b, least);
  if (differenceInPrint(a, b, compared) !== 0) return compared;
  return Math.max(compared, tellingDecimals(parts));
}

/** Whether B − A is told as a number where the two are compared; if not, they are about the same. */
export function isToldApart({ a, b }: { readonly a: number; readonly b: number }, least: number) {
  return differenceInPrint(a, b, comparedDecimals(a, b, least)) !== 0;
}

/** Decimals for a number on its own; for the difference of two, those with which it is told where they are compared. */
export function nowDecimals(
  {
    now,
    between,
  }: {
    readonly now: number;
    readonly between?: { readonly a: number; readonly b: number } | undefined;
  },
  least: number,
): number {
  return between === undefined
    ? outcomeDecimals(least, [now])
    : partDecimals(between, [now], least);
}

/**
 * `parts` rounded to `decimals` (0 to 9), each up or down, so that they add up to `sum` as it is printed; where it is
 * absent, to their sum rounded likewise. Those that are furthest from their rounded form give way first, then the
 * earlier one. Numbers that are not finite are left
 * as they are, and so are all others then.
 */
export function roundedToSum(
  parts: readonly number[],
  decimals: number,
  sum = parts.reduce((total, part) => total + part, 0),
): readonly number[] {
  let unit = 1;
  for (let at = 0; at < decimals; at += 1) unit *= 10;
  const scaled = parts.map((part) => part * unit);
  const total = Math.round(sum * unit);
  const rounded = scaled.map((part) => Math.round(part));
  let missing = total - rounded.reduce((all, part) => all + part, 0);
  if (!Number.isFinite(missing)) return parts;
  const step = Math.sign(missing);
  // What is still to be given to a part, in the direction of what is missing.
  const owed = scaled.map((part, at) => ({ at, by: (part - (rounded[at] ?? 0)) * step }));
  owed.sort((a, b) => b.by - a.by || a.at - b.at);
  for (let turn = 0; missing !== 0 && owed.length > 0; turn += 1) {
    const { at } = owed[turn % owed.length];
    rounded[at] = (rounded[at] ?? 0) + step;
    missing -= step;
  }
  // Without the sign of a zero, which would be read as a minus.
  return rounded.map((part) => part / unit + 0);
}
