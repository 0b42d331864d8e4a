/** tornado SCENARIO, tornado A B */
import {
  doubtInWords,
  formatSignificant,
  formatUnit,
  targetUnit,
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

function textOf({ now, bars }: Tornado, { info, question }: Questioned, session: Session): string {
  const { translate, language } = session;
  const show = (number: number) => formatSignificant(language, number);
  const heading = (name: 'doubt' | 'low' | 'high' | 'atLow' | 'atHigh') =>
    translate(`headless.tornado.${name}`);
  const rows = bars
    .filter(({ reach }) => reach > 0)
    .slice(0, SHOWN)
    .map(({ doubt, atLow, atHigh }) => [
      doubtInWords(speechOf(session), doubt),
      show(doubt.low),
      show(doubt.high),
      show(atLow),
      show(atHigh),
    ]);
  return [
    translate('headless.tornado.now', {
      value: show(now),
      unit: formatUnit(translate, targetUnit(info, question.target)),
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
