/** From the options of `evidence --observed` to what is to be run and scored. */
import {
  LARGEST_SEED,
  LONGEST,
  monthBefore,
  originBefore,
  readCounts,
  weeksToCover,
  type CountsFault,
  type Origin,
  type PlaceCounts,
  type Scenario,
  type Start,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { fine, wrong, type Checked, type Session } from '../session';
import { MOST_RUNS } from '../simulate';
import { textIn } from '../text-in';
import { unknownName } from '../unknown';
import { wholeNumber } from '../whole-number';

/** Runs of an ensemble that is scored when none are asked for: a median of 400 is still 1.5 % off by chance. */
const USUAL_RUNS = 1000;

/** Everything that a score needs. */
export interface AskedScore {
  readonly origin: Origin;
  readonly start: Start;
  readonly scenario: Scenario;
  readonly places: readonly PlaceCounts[];
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
  /** What the reader should know, for stderr. */
  readonly remarks: readonly string[];
}

/** Reads the file and the options; all complaints that belong together at once. */
export async function readAskedScore(
  line: CommandLine,
  session: Session,
): Promise<Checked<AskedScore>> {
  const { translate, model } = session;
  const option = (name: 'observed' | 'origin' | 'scenario' | 'runs' | 'seed') =>
    line.given.get(name)?.[0];
  const file = option('observed') ?? '';
  const runs = wholeNumber(
    translate,
    '--runs',
    option('runs') ?? String(USUAL_RUNS),
    20,
    MOST_RUNS,
  );
  const seed = wholeNumber(translate, '--seed', option('seed') ?? '1', 0, LARGEST_SEED);
  const counts = await readFile(file, session);
  const faults = [runs, seed, counts].flatMap((part) => (part.ok ? [] : part.faults));
  if (!runs.ok || !seed.ok || !counts.ok) return wrong(...faults);

  const months = monthsOf(counts.value);
  const first = months[0] ?? '';
  const last = months.at(-1) ?? '';
  const origin = pickOrigin(option('origin'), first, session);
  if (!origin.ok) return origin;
  const { id, scenarios } = origin.value;
  const start = model.starts.find((one) => one.id === origin.value.start);
  if (start === undefined) throw new Error(`evidence: no start ${origin.value.start}`);
  const weeks = weeksToCover(start.date, last);
  if (weeks > LONGEST)
    return wrong(
      translate('evidence.error.tooLate', { month: last, start: start.date, weeks: LONGEST }),
    );
  const given = option('scenario');
  const scenario = given === undefined ? scenarios[0] : scenarios.find((one) => one.id === given);
  if (scenario === undefined) {
    const values = { given: given ?? '', name: given ?? '', origin: id };
    const known = scenarios.map((one) => one.id);
    return wrong(unknownName(translate, 'evidence.error.unknownScenario', values, known));
  }
  const wanted = option('origin') ?? monthBefore(first);
  const missing = missingBetween(months);
  const remarks = [
    ...(wanted === id ? [] : [translate('evidence.note.otherOrigin', { wanted, origin: id })]),
    ...(missing.length === 0
      ? []
      : [translate('evidence.note.missing', { months: missing.join(', ') })]),
  ];
  return fine({
    origin: origin.value,
    start,
    scenario,
    places: counts.value,
    weeks,
    runs: runs.value,
    seed: seed.value,
    remarks,
  });
}

async function readFile(path: string, session: Session): Promise<Checked<readonly PlaceCounts[]>> {
  const read = await textIn(path, session);
  if (!read.ok) return read;
  const { translate, grounds } = session;
  const counts = readCounts(read.value, grounds.places);
  if (counts.ok) return fine(counts.places);
  const say = (fault: CountsFault): string => {
    if (fault.kind !== 'unknownPlace')
      return translate(`evidence.error.${fault.kind}`, { ...fault });
    const known = grounds.places.map(({ name }) => name);
    return unknownName(translate, 'evidence.error.unknownPlace', { name: fault.name }, known);
  };
  return wrong(
    ...counts.faults.map((fault) =>
      translate('headless.error.inFile', { source: path, sentence: say(fault) }),
    ),
  );
}

function pickOrigin(
  given: string | undefined,
  first: string,
  { translate, grounds: { origins } }: Session,
): Checked<Origin> {
  const known = origins.map(({ id }) => id).join(', ');
  if (given === undefined) {
    const found = originBefore(origins, first);
    const earliest = origins[0]?.id ?? '';
    return found === undefined
      ? wrong(
          translate('evidence.error.beforeEveryOrigin', {
            month: first,
            first: monthAfter(earliest),
          }),
        )
      : fine(found);
  }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given))
    return wrong(translate('evidence.error.badOrigin', { given }));
  const found = origins.find(({ id }) => id === given);
  if (found === undefined)
    return wrong(translate('evidence.error.unknownOrigin', { given, origins: known }));
  if (first <= given)
    return wrong(translate('evidence.error.notAfterOrigin', { month: first, origin: given }));
  return fine(found);
}

function monthsOf(places: readonly PlaceCounts[]): readonly string[] {
  return [...new Set(places.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
}

function missingBetween(months: readonly string[]): readonly string[] {
  const missing: string[] = [];
  const last = months.at(-1) ?? '';
  for (let month = months[0] ?? last; month < last; month = monthAfter(month))
    if (!months.includes(month)) missing.push(month);
  return missing;
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}
