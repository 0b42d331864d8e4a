/** What a trial found, noted for the table of `npm run trial`, and how long its forms are. */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** One row of the table. */
export interface Trial {
  /** The promise that it is about, such as `A1`. */
  readonly promise: string;
  /** What was tried, in a few words. */
  readonly what: string;
  /** How many times. */
  readonly cases: number;
  /** Faults that were injected, or attacks that were made. */
  readonly faults: number;
  /** Broken promises among the cases; none is allowed. */
  readonly losses: number;
  /** What the control, which must fail, did: the reason to believe the rest. */
  readonly control: string;
}

/** A promise that could not be tried here, and why. */
export interface Skipped {
  readonly promise: string;
  readonly what: string;
  readonly skipped: string;
}

const form = process.env['BLOWBACK_TRIAL'] ?? 'short';

/** True in the long forms, `npm run trial` and `npm run trial -- --nightly`. */
export const LONG = form !== 'short';

/** How often: `short` in npm test, `long` in npm run trial, `nightly` in npm run trial -- --nightly. */
export function times(short: number, long: number, nightly: number = long): number {
  if (form === 'nightly') return nightly;
  return form === 'short' ? short : long;
}

/** Notes a row; without a folder to note it in, nothing. */
export function record(row: Trial | Skipped): void {
  const folder = process.env['BLOWBACK_TRIAL_FOLDER'];
  if (folder === undefined) return;
  fs.mkdirSync(folder, { recursive: true });
  const name = `${row.promise} ${row.what}`.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80);
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(row));
}
