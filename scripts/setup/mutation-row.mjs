// The row of the mutants in the table of npm run trial.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Share of the mutants that tests have to notice. */
export const LEAST = 0.85;

/** Notes the row where npm run trial asked for it. `results`: per folder `{ folder, all, noticed, survivors }`. */
export function noteMutationRow(results) {
  const folder = process.env.BLOWBACK_TRIAL_FOLDER;
  if (folder === undefined) return;
  const sum = (of) => results.reduce((total, one) => total + of(one), 0);
  const tried = sum(({ noticed, survivors }) => noticed + survivors.length);
  const noticed = sum((one) => one.noticed);
  const row = {
    promise: 'D4',
    what: `a sample of ${sum(({ all }) => all).toLocaleString('en')} mutants: ${((100 * noticed) / tried).toFixed(1)} % noticed`,
    cases: tried,
    faults: tried,
    // The promise is a share, so it is kept or broken as a whole.
    losses: noticed >= LEAST * tried ? 0 : 1,
    control: 'without a mutant the same tests pass',
  };
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'D4-mutants.json'), JSON.stringify(row));
}
