/** compare A B */
import { differenceTable, formatDate, seriesOf, toCsv, type Setting } from '../../../models/index';
import { compareAnswer } from '../answers';
import type { CommandLine } from '../command-line';
import { compareText } from '../compare-text';
import { readAsked, runAll, settingsOf } from '../running';
import { done, fine, refused, wrong, type Checked, type Outcome, type Session } from '../session';

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
  if (line.given.has('json')) return done(JSON.stringify(compareAnswer(a, b)), remarks);
  if (line.given.has('csv')) {
    const series = seriesOf(session.model);
    return done(toCsv(differenceTable(a.plan.start.date, series, a.results, b.results)), remarks);
  }
  return done(compareText(a, b, session), remarks);
}

interface Pair {
  readonly settings: readonly Setting[];
  readonly remarks: readonly string[];
}

/** Gives both the seed of A and the shorter horizon; starts that differ cannot be compared week by week. */
function pair([a, b]: readonly Setting[], { model, translate }: Session): Checked<Pair> {
  if (a === undefined || b === undefined) throw new Error('compare: two settings are needed');
  if (a.start !== b.start) {
    const date = (id: string) =>
      formatDate(translate, model.starts.find((start) => start.id === id)?.date ?? id);
    const sentence = translate('headless.error.startsDiffer', {
      a: date(a.start),
      b: date(b.start),
    });
    return wrong(sentence);
  }
  const weeks = Math.min(a.weeks, b.weeks);
  const { seed } = a;
  return fine({
    settings: [
      { ...a, weeks },
      { ...b, weeks, seed },
    ],
    remarks: [
      ...(a.weeks === b.weeks ? [] : [translate('headless.note.shorter', { weeks })]),
      ...(a.seed === b.seed ? [] : [translate('headless.note.seed', { seed })]),
    ],
  });
}
