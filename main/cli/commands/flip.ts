/** flip A B */
import {
  amountInWords,
  flip,
  flipInWords,
  formatNumber,
  holding,
  holdingInWords,
  nowDecimals,
  nowInPrint,
  type Flip,
  type FlipSearch,
  type Holding,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { perform } from '../perform';
import { readQuestion, type Questioned } from '../question';
import { askedFor, namesOf, speechOf } from '../question-answers';
import { done, refused, type Outcome, type Session } from '../session';
import { wrapped } from '../text-table';

/** Looks for the smallest change of assumptions that turns the comparison, and counts where it holds. */
export async function flipCommand(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readQuestion(line, session);
  if (!asked.ok) return refused(asked.faults);
  const { question, runs, remarks } = asked.value;
  const found = await perform(flip(session.model, question), 'flip', session);
  const held = await perform(holding(question, runs), 'flip', session);
  const answer = line.given.has('json')
    ? JSON.stringify(jsonOf(found, held, asked.value))
    : textOf(found, held, asked.value, session);
  return done(answer, remarks);
}

function jsonOf(found: FlipSearch, held: Holding, asked: Questioned) {
  const { now, outcome, singles, together, farthest, doubts } = found;
  return {
    ...askedFor(asked),
    ...{ difference: now, outcome, assumptions: doubts, farthest },
    singles: singles.map(changeOf),
    together: together === undefined ? null : changeOf(together),
    pairs: held.pairs,
    probabilityBelow: held.above / held.pairs,
    probabilityAbove: held.below / held.pairs,
  };
}

function changeOf({ moved, size, difference }: Flip) {
  return {
    ...{ size, difference },
    moved: moved.map(({ doubt, to, share }) => ({ id: doubt.id, from: doubt.now, to, share })),
  };
}

function textOf(found: FlipSearch, held: Holding, asked: Questioned, session: Session): string {
  const { info, question } = asked;
  const { span, week } = question.target;
  const speech = speechOf(session);
  const decimals = nowDecimals(found, info.decimals);
  const now = formatNumber(session.language, nowInPrint(found, decimals), decimals);
  const stake = session.translate(`headless.flip.${span}`, {
    outcome: info.label,
    week,
    difference: amountInWords(speech, info, question.target, now),
    ...namesOf(asked),
  });
  return [
    wrapped(stake),
    '',
    ...flipInWords(speech, info, question.target, found, decimals).map((one) => wrapped(one)),
    '',
    ...(found.outcome === 'even' ? [] : [wrapped(holdingInWords(speech, held, found.now))]),
    wrapped(session.translate('robust.flip.limits')),
  ].join('\n');
}
