/** attribute A B */
import {
  attribution,
  creditInPrint,
  differenceInWords,
  formatNumber,
  playerInWords,
  type Attribution,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { perform } from '../perform';
import { readQuestion, type Questioned } from '../question';
import { askedFor, namesOf, speechOf } from '../question-answers';
import { done, refused, type Outcome, type Session } from '../session';
import { textTable, wrapped } from '../text-table';

/** Shares the difference out over what B asks differently. */
export async function attribute(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readQuestion(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { question, remarks } = asked.value;
  const { setting: b, against: a, target, how } = question;
  if (a === undefined) throw new Error('attribute: two scenarios were not read');
  const request = { model: session.model, a, b, target, how };
  const found = await perform(attribution(request), 'attribute', session);
  if (!line.given.has('json')) return done(textOf(found, asked.value, session), remarks);
  const speech = speechOf(session);
  return done(
    JSON.stringify({
      ...askedFor(asked.value),
      valueA: found.a,
      valueB: found.b,
      difference: found.b - found.a,
      shares: found.shares.map(({ player, share, error, alone }) => ({
        ...{ kind: player.kind, id: player.id, label: playerInWords(speech, player) },
        ...{ share, error, alone },
      })),
      interaction: found.interaction,
      method: found.method,
      runs: found.runs,
    }),
    remarks,
  );
}

function textOf(exact: Attribution, asked: Questioned, session: Session): string {
  const { translate, language } = session;
  const { info, question } = asked;
  const found = creditInPrint(exact, info.decimals);
  const isSampled = found.method === 'sampled';
  const show = (number: number | undefined) =>
    number === undefined ? '' : formatNumber(language, number, found.decimals);
  const heading = (name: 'change' | 'share' | 'error' | 'alone') =>
    translate(`headless.attribute.${name}`);
  const value = found.b - found.a;
  const between = { a: found.a, b: found.b };
  const contributions = {
    ...{ start: 0, value, between, change: value, size: Math.abs(value), byRule: [] },
  };
  const sentence = differenceInWords(
    speechOf(session),
    info,
    question.target,
    { contributions, turns: [] },
    namesOf(asked),
  );
  const rows = found.shares.map(({ player, share, error, alone }) => [
    playerInWords(speechOf(session), player),
    show(share),
    isSampled ? show(error) : '',
    show(alone),
  ]);
  return [
    wrapped(sentence),
    '',
    textTable(
      [
        { heading: heading('change') },
        { heading: heading('share'), right: true },
        { heading: isSampled ? heading('error') : '', right: true },
        { heading: heading('alone'), right: true },
      ],
      [...rows, [translate('why.credit.interaction'), '', '', show(found.interaction)]],
    ),
    '',
    wrapped(
      translate(`why.credit.${found.runs === 1 ? 'only' : found.method}`, { runs: found.runs }),
    ),
    wrapped(translate('why.credit.definition')),
  ].join('\n');
}
