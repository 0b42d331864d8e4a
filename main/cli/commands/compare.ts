/** compare A B */
import { differenceTable, seriesOf, toCsv } from '../../../models/index';
import { compareAnswer } from '../answers';
import type { CommandLine } from '../command-line';
import { compareText } from '../compare-text';
import { pair } from '../pair';
import { readAsked, runAll, settingsOf } from '../running';
import { done, refused, type Outcome, type Session } from '../session';

/** Runs two scenarios pair by pair. */
export async function compare(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readAsked(line, session);
  if (!asked.ok) return refused(asked.faults);
  const paired = pair(settingsOf(asked.value), session);
  if (!paired.ok) return refused(paired.faults);
  const { settings, remarks } = paired.value;
  const ran = await runAll(asked.value, settings, session);
  if (!ran.ok) return refused(ran.faults);
  const [a, b] = ran.value;
  if (a === undefined || b === undefined) throw new Error('compare: two scenarios were not run');
  if (line.given.has('json'))
    return done(JSON.stringify(compareAnswer(a, b, session.translate)), remarks);
  if (line.given.has('csv')) {
    const series = seriesOf(session.model);
    return done(toCsv(differenceTable(a.plan.start.date, series, a.results, b.results)), remarks);
  }
  return done(compareText(a, b, session), remarks);
}
