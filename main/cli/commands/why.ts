/** why SCENARIO, why A B */
import {
  BEFORE,
  contributionsInWords,
  contributionsTo,
  differenceInWords,
  eventsBehind,
  explain,
  formatNumber,
  formatShare,
  headlineInWords,
  inPrint,
  ruleName,
  turnsInWords,
  valueInWords,
  whyDifferent,
  type Contribution,
  type Contributions,
  type Explanation,
  type SeriesInfo,
} from '../../../models/index';
import type { CommandLine } from '../command-line';
import { readQuestion, type Questioned } from '../question';
import { askedFor, namesOf, speechOf } from '../question-answers';
import { done, fine, refused, wrong, type Checked, type Outcome, type Session } from '../session';
import { textTable, wrapped } from '../text-table';
import { wholeNumber } from '../whole-number';

/** Explains one number, or the difference of two scenarios. */
export async function why(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readQuestion(line, session);
  if (!asked.ok) return refused(asked.faults);
  const since = readSince(line, asked.value, session);
  if (!since.ok) return refused(since.faults);
  const explained = await explainAll(asked.value, session);
  const answer =
    asked.value.question.against === undefined
      ? whyOne(asked.value, explained, since.value, session)
      : whyTwo(asked.value, explained, session);
  return done(
    line.given.has('json') ? JSON.stringify(answer.json) : answer.text,
    asked.value.remarks,
  );
}

interface Told {
  readonly json: unknown;
  readonly text: string;
}

function readSince(
  { given }: CommandLine,
  { question }: Questioned,
  { translate }: Session,
): Checked<number> {
  const text = given.get('since')?.[0];
  if (text === undefined) return fine(BEFORE);
  if (question.against !== undefined) {
    const values = { option: '--since', command: 'why A B' };
    return wrong(translate('headless.error.notForCommand', values));
  }
  const max = question.target.week;
  const week = wholeNumber(translate, '--since', text, 0, max);
  return week.ok ? week : wrong(translate('headless.error.sinceBeyond', { given: text, max }));
}

/** The runs of all settings of the question, A's first. */
async function explainAll(
  { question }: Questioned,
  { model }: Session,
): Promise<readonly Explanation[]> {
  const { setting, against, target } = question;
  const settings = against === undefined ? [setting] : [against, setting];
  return Promise.resolve(settings.map((one) => explain(model, one, [target.series])));
}

function whyOne(
  asked: Questioned,
  [explained]: readonly Explanation[],
  from: number,
  session: Session,
): Told {
  const { question, info } = asked;
  const { target, how } = question;
  const column = explained?.series[target.series];
  if (explained === undefined || column === undefined) throw new Error('why: no run to explain');
  const found = contributionsTo(column, how, target, from);
  const speech = speechOf(session);
  const behind = (rule: string) =>
    eventsBehind(session.model, explained.events, rule, info, from, target.week);
  const sentences = valueInWords(speech, info, target, found, from);
  const parts = contributionsInWords(speech, info, target, found);
  return {
    json: {
      ...askedFor(asked),
      since: from,
      ...numbersOf(found),
      sentences,
      contributions: found.byRule.map((one, at) => ({
        ...sourcesOf(one, session),
        sentence: parts[at],
        events: behind(one.rule).map((event) => ({
          ...{ week: event.week, rule: event.rule, actor: event.actor, place: event.place },
          what: headlineInWords(session.model, event, session.translate),
        })),
      })),
    },
    text: [
      ...sentences.map((one) => wrapped(one)),
      '',
      contributionTable(found, info, session),
      '',
      wrapped(session.translate('headless.why.legend')),
    ].join('\n'),
  };
}

function whyTwo(asked: Questioned, [a, b]: readonly Explanation[], session: Session): Told {
  const { question, info } = asked;
  const { target, how, setting, against } = question;
  if (a === undefined || b === undefined || against === undefined)
    throw new Error('why: two runs are needed');
  const settings = { a: against, b: setting };
  const found = whyDifferent(session.model, settings, { a, b }, target, how);
  const speech = speechOf(session);
  const pair = namesOf(asked);
  const heading = differenceInWords(speech, info, target, found, pair);
  const story = turnsInWords(speech, info, target, found, pair);
  const { translate } = session;
  return {
    json: {
      ...askedFor(asked),
      ...numbersOf(found.contributions),
      sentence: heading,
      contributions: found.contributions.byRule.map((one) => sourcesOf(one, session)),
      turns: found.turns.map(({ rule, first, last, broken, traced, ...one }, at) => ({
        ...{ rule, first, last, broken, traced },
        ...{ amount: one.amount, quantity: one.quantity, push: one.push },
        sentence: story[at],
      })),
    },
    text: [
      wrapped(heading),
      '',
      translate('headless.why.story'),
      ...(story.length > 0 ? story : [translate('why.differ.nothing')]).map((one) =>
        wrapped(one, 100, '  '),
      ),
      '',
      translate('headless.why.byRule'),
      contributionTable(found.contributions, info, session),
      '',
      wrapped(translate('headless.why.legend')),
    ].join('\n'),
  };
}

function numbersOf({ start, value, change }: Contributions) {
  return { start, value, change };
}

function sourcesOf({ rule, amount, first, last }: Contribution, { model }: Session) {
  const found = model.rules.find(({ id }) => id === rule);
  return {
    ...{ rule, claim: found?.claim ?? '', amount, first, last },
    evidence: found?.evidence.map(({ id }) => id) ?? [],
  };
}

function contributionTable(exact: Contributions, info: SeriesInfo, session: Session): string {
  const { start, byRule, value, decimals } = inPrint(exact, info);
  const { translate, language, model } = session;
  const heading = (name: 'rule' | 'claim' | 'amount' | 'share' | 'weeks') =>
    translate(`headless.why.${name}`);
  const show = (number: number) => formatNumber(language, number, decimals);
  const columns = [
    { heading: heading('rule') },
    { heading: heading('claim') },
    { heading: heading('amount'), right: true },
    { heading: heading('share'), right: true },
    { heading: heading('weeks'), right: true },
  ];
  const whole = exact.byRule.reduce((sum, { amount }) => sum + Math.abs(amount), 0) || exact.size;
  const shares = exact.byRule.map(({ amount }) => (whole === 0 ? 0 : Math.abs(amount) / whole));
  const rows = byRule.map(({ rule, amount, first, last }, at) => [
    ruleName(speechOf(session), rule),
    model.rules.find(({ id }) => id === rule)?.claim ?? '',
    show(amount),
    formatShare(language, shares[at] ?? 0),
    first === last ? String(first) : `${first}–${last}`,
  ]);
  return textTable(columns, [
    [translate('headless.why.start'), '', show(start), '', ''],
    ...rows,
    [translate('headless.why.sum'), '', show(value), '', ''],
  ]);
}
