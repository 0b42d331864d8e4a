/** The floor of the benchmark is a fair one only if the same rules in C come to the same numbers. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { documentFromGallery, ensembleSlice, gallery, mexico, settingOf } from '../../../models';
import { seriesOf } from '../../../models/engine/series';
import { compiled } from '../../bench/c/compiled';
import { printProgram } from '../../bench/c/print-program';
import { plannedFor } from '../../properties/setting-arbitrary';

const hasCompiler = spawnSync('gcc', ['--version']).status === 0;
const RUNS = 3;

/** Each series' total over runs and weeks, by the interpreter, added up as the program does. */
function totals(plan: Parameters<typeof ensembleSlice>[0]): readonly number[] {
  const { series } = ensembleSlice(plan, { from: 0, runs: RUNS, engine: 'interpreter' });
  return seriesOf(mexico).map(({ id }) => series[id].reduce((sum, next) => sum + next, 0));
}

describe('the rules printed as C', () => {
  it.skipIf(!hasCompiler)(
    hasCompiler
      ? 'come to the numbers of the interpreter, to the bit'
      : 'left out: there is no gcc here to compile them',
    () => {
      const document = documentFromGallery(mexico, gallery[0]);
      const setting = { ...settingOf(document, document.scenarios[0].id), weeks: 60 };
      const plan = plannedFor(setting);
      const program = compiled(printProgram(plan), ['-O1']);
      if (program === undefined) throw new Error('gcc was there a moment ago');
      try {
        expect(program.run(RUNS).totals).toEqual(totals(plan));
      } finally {
        program.remove();
      }
    },
    120_000,
  );
});
