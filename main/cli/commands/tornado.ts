/** tornado SCENARIO, tornado A B */
import {
  amountInWords,
  columnDecimals,
  doubtInWords,
  formatNumber,
  formatSignificant,
  nowDecimals,
  nowInPrint,
  tornado,
  type Tornado,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { perform } from '../perform';
import { readQuestion, type Questioned } from '../question';
import { askedFor, speechOf } from '../question-answers';
import { done, refused, type Outcome, type Session } from '../session';
import { textTable } from '../text-table';

/** Bars shown to people; programs get all. */
const SHOWN = 20;

/** Moves every assumption to both ends of its range. */
export async function tornadoCommand(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readQuestion(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { question, remarks } = asked.value;
  const found = await perform(tornado(session.model, question), 'tornado', session);
  if (!line.given.has('json')) return done(textOf(found, asked.value, session), remarks);
  const bars = found.bars.map(({ doubt, atLow, atHigh }) => ({ ...doubt, atLow, atHigh }));
  return done(JSON.stringify({ ...askedFor(asked.value), now: found.now, bars }), remarks);
}

function textOf(found: Tornado, { info, question }: Questioned, session: Session): string {
  const { translate, language } = session;
  const { now, bars } = found;
  const speech = speechOf(session);
  const heading = (name: 'doubt' | 'low' | 'high' | 'atLow' | 'atHigh') =>
    translate(`headless.tornado.${name}`);
  const longest = bars.filter(({ reach }) => reach > 0).slice(0, SHOWN);
  const decimals = columnDecimals([
    now,
    ...longest.flatMap(({ atLow, atHigh }) => [atLow, atHigh]),
  ]);
  const show = (number: number) => formatNumber(language, number, decimals);
  const nowIn = found.between === undefined ? decimals : nowDecimals(found, info.decimals);
  const nowShown = formatNumber(language, nowInPrint(found, nowIn), nowIn);
  // Every assumption has a unit of its own.
  const bound = (number: number) => formatSignificant(language, number);
  const rows = longest.map(({ doubt, atLow, atHigh }) => [
    doubtInWords(speech, doubt),
    bound(doubt.low),
    bound(doubt.high),
    show(atLow),
    show(atHigh),
  ]);
  return [
    translate('headless.tornado.now', {
      value: amountInWords(speech, info, question.target, nowShown),
    }),
    '',
    textTable(
      [
        { heading: heading('doubt') },
        { heading: heading('low'), right: true },
        { heading: heading('high'), right: true },
        { heading: heading('atLow'), right: true },
        { heading: heading('atHigh'), right: true },
      ],
      rows,
    ),
  ].join('\n');
}
