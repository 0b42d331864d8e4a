/** run FILE[#SCENARIO]|GALLERY-ID */
import { seriesOf, toCsv, weeklyTable } from '../../../models/index';
import { runAnswer } from '../answers';
import type { CommandLine } from '../command-line';
import { runText } from '../run-text';
import { readAsked, runAll, settingsOf } from '../running';
import { done, refused, type Outcome, type Session } from '../session';

/** Runs one scenario. */
export async function run(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readAsked(line, session);
  if (!asked.ok) return refused(asked.faults);
  const ran = await runAll(asked.value, settingsOf(asked.value), session);
  if (!ran.ok) return refused(ran.faults);
  const [only] = ran.value;
  if (only === undefined) throw new Error('run: no scenario was run');
  if (line.given.has('json')) return done(JSON.stringify(runAnswer(only, session.translate)));
  if (line.given.has('csv')) {
    return done(toCsv(weeklyTable(only.plan.start.date, seriesOf(session.model), only.results)));
  }
  return done(runText(only, session));
}
