/** rules: every rule as it runs. */
import { equation, type CsvCell, type Evidence, type Rule } from '../../../models/index';
import type { CommandLine } from '../command-line';
import { csv, json, unitAfter } from '../formats';
import { done, type Outcome, type Session } from '../session';
import { wrapped } from '../text-table';

/** Every rule, with its equation, numbers, evidence and dissent. */
export function rules({ given }: CommandLine, session: Session): Outcome {
  const { model } = session;
  if (given.has('json')) return done(json(model.rules.map((rule) => ruleAnswer(rule, session))));
  if (given.has('csv')) return done(csv(model.rules.flatMap((rule) => ruleRecords(rule, session))));
  return done(model.rules.map((rule) => ruleText(rule, session)).join('\n\n'));
}

function ruleAnswer(rule: Rule, { model, translate }: Session) {
  const { id, claim, says, evidence, dissent } = rule;
  const parameters = rule.parameters.map((one) => ({
    id: one.id,
    unit: one.unit,
    low: one.low,
    central: one.central,
    high: one.high,
    source: sourceText(one.source),
  }));
  return {
    id,
    claim,
    says,
    equation: equation(rule, translate, model.names),
    parameters,
    evidence,
    dissent,
  };
}

/** One record for each parameter, and one for a rule without any. */
function ruleRecords(rule: Rule, session: Session): readonly Readonly<Record<string, CsvCell>>[] {
  const { id, claim, says, equation: written, parameters } = ruleAnswer(rule, session);
  const opening = { id, claim, says, equation: written };
  const nothing = { unit: '', low: undefined, central: undefined, high: undefined, source: '' };
  if (parameters.length === 0) return [{ ...opening, parameter: '', ...nothing }];
  return parameters.map(({ id: parameter, ...rest }) => ({ ...opening, parameter, ...rest }));
}

function ruleText(rule: Rule, { model, translate }: Session): string {
  const finding = ({ cite, finding: found, confidence }: Evidence) =>
    wrapped(translate('headless.rules.finding', { cite, finding: found, confidence }), 100, '    ');
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines];
  const numbers = rule.parameters.map(({ id, low, central, high, unit, source }) => {
    const symbol = model.names?.[id] ?? id;
    // Programs need the id; readers of the equation need what it writes instead.
    const name = symbol === id ? id : `${symbol} [${id}]`;
    const values = {
      id: name,
      low,
      central,
      high,
      unit: unitAfter(translate, unit),
      source: source.cite,
    };
    return `    ${translate('headless.rules.parameter', values)}`;
  });
  return [
    `${rule.id} [${rule.claim}]`,
    wrapped(rule.says, 100, '  '),
    ...equation(rule, translate, model.names)
      .split('\n')
      .map((line) => `    ${line}`),
    ...section(translate('headless.rules.parameters'), numbers),
    ...section(translate('headless.rules.evidence'), rule.evidence.map(finding)),
    ...section(translate('headless.rules.dissent'), rule.dissent.map(finding)),
  ].join('\n');
}

/** Citation, finding and confidence in one line. */
function sourceText({ cite, finding, confidence }: Evidence): string {
  return `${cite}: ${finding} [${confidence}]`;
}
