/** One rule of the guide: its sentence, its equation, its numbers, what it rests on, what speaks against it. */
import {
  equation,
  formatSignificant,
  formatUnit,
  type Evidence,
  type Parameter,
  type Rule,
} from '../../../models/index';
import type { Session } from '../session';
import { block, code, heading, link, list, pieces, plain, table } from './markdown';

/** Anchor of a rule. */
export function ruleAnchor(id: string): string {
  return `rule-${id}`;
}

/** Anchor of a source. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** The section of a rule. */
export function ruleSection(rule: Rule, { model, translate, language }: Session): string {
  const { parameters, evidence, dissent } = rule;
  const number = (value: number): string => formatSignificant(language, value);
  const unit = (one: Parameter): string =>
    one.unit === '1' ? translate('app.rules.pureNumber') : formatUnit(translate, one.unit);
  const numbers = parameters.map((one) => [
    code(model.names?.[one.id] ?? one.id),
    plain(one.label),
    ...[one.low, one.central, one.high].map(number),
    plain(unit(one)),
    sourceCell(one.source),
  ]);
  const judgements = parameters.filter(({ source }) => source.confidence === 'J');
  const told = new Set(parameters.map(({ source }) => source.id));
  const others = evidence.filter(({ id, confidence }) => confidence === 'J' && !told.has(id));
  return pieces(
    heading(3, rule.title, ruleAnchor(rule.id)),
    `${plain(rule.says)} (${code(rule.id)})`,
    block(equation(rule, translate, model.names)),
    numbers.length === 0 ? '' : table(numberHeadings(translate), numbers),
    ...judgements.map(({ label, source }) =>
      plain(translate('guide.judged', { label: opened(label), finding: source.finding })),
    ),
    ...others.map(({ cite, finding }) =>
      plain(translate('guide.judged', { label: cite, finding })),
    ),
    `**${translate('app.rules.evidence')}:** ${evidence.length === 0 ? translate('app.rules.noEvidence') : evidence.map(sourceCell).join('; ')}`,
    dissent.length === 0 ? '' : `**${translate('app.rules.dissent')}:**`,
    list(dissent.map((one) => `${sourceCell(one)}: ${plain(one.finding)}`)),
  );
}

function numberHeadings(translate: Session['translate']): readonly string[] {
  const words = (['parameter', 'low', 'central', 'high', 'unit', 'source'] as const).map((key) =>
    translate(`app.rules.${key}`),
  );
  const [meaning = '', low = '', central = '', high = '', ...rest] = words;
  return [translate('guide.number'), meaning, `>${low}`, `>${central}`, `>${high}`, ...rest];
}

/** A source in short: its citation, linked where it is listed, and its letter. */
function sourceCell({ id, cite, confidence }: Evidence): string {
  const cited = confidence === 'J' ? plain(cite) : link(cite, sourceAnchor(id));
  return `${cited} (${confidence})`;
}

/** A phrase at the opening of a sentence. */
function opened(phrase: string): string {
  return phrase.slice(0, 1).toLocaleUpperCase() + phrase.slice(1);
}
