/** evidence [--observed FILE] */
import { writeFile } from 'node:fs/promises';
import { LARGEST_SEED } from '../../../models/index';
import type { CommandLine, OptionName } from '../command-line';
import { readAskedScore } from '../evidence/asked-score';
import { report } from '../evidence/report';
import { reportText } from '../evidence/report-text';
import { score } from '../evidence/score';
import { scoreText } from '../evidence/score-text';
import { done, refused, type Outcome, type Session } from '../session';
import { MOST_RUNS } from '../simulate';
import { wholeNumber } from '../whole-number';

/** Runs of each ensemble of the whole report when none are asked for. */
const USUAL_RUNS = '400';

/** Scores the model on a file of counts, or carries out everything that is measured of it. */
export async function evidence(line: CommandLine, session: Session): Promise<Outcome> {
  if (line.given.has('observed')) return observed(line, session);
  const { translate } = session;
  const needing = (['origin', 'scenario'] as const).find((name) => line.given.has(name));
  if (needing !== undefined)
    return refused([translate('evidence.error.needsObserved', { option: `--${needing}` })]);
  const option = (name: OptionName) => line.given.get(name)?.[0];
  const runs = wholeNumber(translate, '--runs', option('runs') ?? USUAL_RUNS, 20, MOST_RUNS);
  const seed = wholeNumber(translate, '--seed', option('seed') ?? '1', 0, LARGEST_SEED);
  if (!runs.ok || !seed.ok)
    return refused([runs, seed].flatMap((part) => (part.ok ? [] : part.faults)));
  const measured = await report(runs.value, seed.value, session);
  const file = option('save');
  if (file !== undefined) {
    try {
      await writeFile(file, `${JSON.stringify(measured)}\n`);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return refused([translate('evidence.error.cannotSave', { file, detail })]);
    }
  }
  return done(line.given.has('json') ? JSON.stringify(measured) : reportText(measured, session));
}

async function observed(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readAskedScore(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { remarks } = asked.value;
  const answer = await score(asked.value, session);
  if (line.given.has('json')) return done(JSON.stringify(answer), remarks);
  return done(scoreText(answer, session), remarks);
}
