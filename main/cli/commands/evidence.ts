/** evidence [--observed FILE] */
import type { CommandLine } from '../command-line';
import { readAskedScore } from '../evidence/asked-score';
import { score } from '../evidence/score';
import { scoreText } from '../evidence/score-text';
import { done, refused, type Outcome, type Session } from '../session';

/** Scores the model on a file of counts. */
export async function evidence(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readAskedScore(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { remarks } = asked.value;
  const answer = await score(asked.value, session);
  if (line.given.has('json')) return done(JSON.stringify(answer), remarks);
  return done(scoreText(answer, session), remarks);
}
