/** What one number a command asks for: scenarios, outcome, weeks. */
import {
  faultInWords,
  plan,
  seriesOf,
  type Question,
  type SeriesInfo,
  type Target,
} from '../../models/index';
import type { CommandLine } from './command-line';
import { pair } from './pair';
import { readAsked, settingsOf } from './running';
import { all, fine, wrong, type Checked, type Session } from './session';
import type { Source } from './source';
import { unknownName } from './unknown';
import { wholeNumber } from './whole-number';

/** A question that can be run. */
export interface Questioned {
  /** With two scenarios, B's setting against A's. */
  readonly question: Question;
  readonly info: SeriesInfo;
  /** One or two, in the order given. */
  readonly sources: readonly Source[];
  readonly runs: number;
  /** Notes to print beside the answer. */
  readonly remarks: readonly string[];
}

/** Reads scenarios, changes, --outcome, --week and --total; all complaints at once. */
export async function readQuestion(
  line: CommandLine,
  session: Session,
): Promise<Checked<Questioned>> {
  const asked = await readAsked(line, session);
  if (!asked.ok) return asked;
  const { sources, runs } = asked.value;
  const settings = settingsOf(asked.value);
  const made = settings.map((setting) => plan(session.model, setting));
  const faults = made.flatMap((one) =>
    one.ok ? [] : one.faults.map((fault) => faultInWords(fault, session.translate)),
  );
  if (faults.length > 0) return wrong(...new Set(faults));
  const paired = settings.length === 2 ? pair(settings, session) : fine({ settings, remarks: [] });
  if (!paired.ok) return paired;
  const [first, second] = paired.value.settings;
  if (first === undefined) throw new Error('readQuestion: no scenario was read');
  const info = readOutcome(line, sources[0], session);
  const target = readWeek(line, first.weeks, session);
  const complaints = all([info, target].map((part) => (part.ok ? fine(undefined) : part)));
  if (!info.ok || !target.ok) return wrong(...(complaints.ok ? [] : complaints.faults));
  const about = {
    target: { ...target.value, series: info.value.id },
    how: info.value.monthly,
  };
  const question: Question =
    second === undefined
      ? { ...about, setting: first }
      : { ...about, setting: second, against: first };
  return fine({ question, info: info.value, sources, runs, remarks: paired.value.remarks });
}

function readOutcome(
  { given }: CommandLine,
  source: Source | undefined,
  { model, translate }: Session,
): Checked<SeriesInfo> {
  const known = seriesOf(model);
  const name = given.get('outcome')?.[0];
  const wanted = name ?? source?.document.view.hero;
  const found =
    known.find(({ id }) => id === wanted) ?? (name === undefined ? known[0] : undefined);
  if (found !== undefined) return fine(found);
  const ids = known.map(({ id }) => id);
  const values = { given: name ?? '', name: name ?? '' };
  return wrong(unknownName(translate, 'headless.error.unknownOutcome', values, ids));
}

function readWeek(
  { given }: CommandLine,
  weeks: number,
  { translate }: Session,
): Checked<Omit<Target, 'series'>> {
  const text = given.get('week')?.[0];
  const max = weeks - 1;
  if (text === undefined) return fine({ span: 'total', week: max });
  const week = wholeNumber(translate, '--week', text, 0, max);
  if (!week.ok) return wrong(translate('headless.error.weekBeyond', { given: text, weeks, max }));
  return fine({ span: given.has('total') ? 'total' : 'week', week: week.value });
}
