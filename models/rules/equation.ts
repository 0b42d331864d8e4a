/** The equation of a rule as text: written from the very data that runs. */
import type { Translate } from '../text/translator';
import type { BinaryOperator, Condition, Expression, FixedCells } from './expression';
import type { Flow, Rule, Timing } from './rule';

/** How tightly an operation binds; a looser one inside a tighter one needs brackets. */
const BINDING: Readonly<Record<'add' | 'subtract' | 'multiply' | 'divide', number>> = {
  add: 1,
  subtract: 1,
  multiply: 2,
  divide: 2,
};
const SIGN: Readonly<Record<'add' | 'subtract' | 'multiply' | 'divide', string>> = {
  add: '+',
  subtract: '−',
  multiply: '×',
  divide: '÷',
};
const COMPARED: Readonly<Record<Condition['op'], string>> = {
  less: '<',
  atMost: '≤',
  greater: '>',
  atLeast: '≥',
};

/** Who speaks: the translator, and what is written for an id where not the id itself. */
interface Speaker {
  readonly translate: Translate;
  readonly name: (id: string) => string;
}

/**
 * One line per thing the rule does, such as `anger += strength × handed-over`. `names` are the words that ids are
 * written with (the model's own `names`); an id without one is written as it is.
 */
export function equation(
  rule: Rule,
  translate: Translate,
  names: Readonly<Record<string, string>> = {},
): string {
  const speaker: Speaker = { translate, name: (id) => names[id] ?? id };
  const opening =
    rule.event === undefined
      ? []
      : [timingText(speaker, rule.event.timing), ...actTexts(speaker, rule)];
  return [...opening, ...rule.flows.map((flow) => flowText(speaker, rule, flow))].join('\n');
}

function timingText(speaker: Speaker, timing: Timing): string {
  const { translate } = speaker;
  if (timing.kind === 'planned')
    return translate('equation.planned', { count: text(speaker, timing.count) });
  const hazard = text(speaker, timing.hazard);
  return timing.kind === 'cohort'
    ? translate('equation.cohort', { of: text(speaker, timing.of), hazard })
    : translate(`equation.${timing.kind}`, { hazard });
}

function actTexts(speaker: Speaker, rule: Rule): readonly string[] {
  return (rule.event?.acts ?? []).map((act) =>
    act.kind === 'split'
      ? speaker.translate('equation.split', { share: text(speaker, act.share) })
      : speaker.translate('equation.retire'),
  );
}

function flowText(speaker: Speaker, rule: Rule, flow: Flow): string {
  const target = cellText(speaker, flow.into, flow.at);
  const indices = rule.over.map(speaker.name).join(', ');
  const every =
    rule.over.length === 0 ? '' : `   (${speaker.translate('equation.every', { indices })})`;
  const { amount } = flow;
  const isLoss = amount.kind === 'binary' && firstFactor(amount) === -1;
  const written = text(speaker, amount);
  return isLoss
    ? `${target} −= ${written.replace(/^−1 × /, '')}${every}`
    : `${target} += ${written}${every}`;
}

/** `members`, or `free[founder]` where cells are fixed. */
function cellText({ name }: Speaker, id: string, at: FixedCells = {}): string {
  const fixed = Object.values(at).map(name);
  return fixed.length === 0 ? name(id) : `${name(id)}[${fixed.join(', ')}]`;
}

/** The first factor of a product, when it is a number. */
function firstFactor(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value;
  return expression.kind === 'binary' && expression.op === 'multiply'
    ? firstFactor(expression.left)
    : undefined;
}

function text(speaker: Speaker, expression: Expression): string {
  const { translate, name } = speaker;
  const of = (inner: Expression): string => text(speaker, inner);
  switch (expression.kind) {
    case 'number':
      return numberText(expression.value);
    case 'parameter':
    case 'lever':
    case 'table':
      return name(expression.id);
    case 'scheduled':
      return translate('equation.scheduled', { event: name(expression.event) });
    case 'quantity':
      return cellText(speaker, expression.id, expression.at);
    case 'delayed':
      return translate('equation.delayed', {
        name: name(expression.id),
        count: expression.weeks,
      });
    case 'occurrences':
      return translate('equation.occurrences');
    case 'shock':
      return translate('equation.shock');
    case 'binary':
      return binaryText(speaker, expression.op, expression.left, expression.right);
    case 'clamp':
      return translate('equation.clamp', {
        value: of(expression.value),
        low: of(expression.low),
        high: of(expression.high),
      });
    case 'choose': {
      const { when, then, otherwise } = expression;
      const test = `${of(when.left)} ${COMPARED[when.op]} ${of(when.right)}`;
      return translate('equation.choose', { then: of(then), test, otherwise: of(otherwise) });
    }
    case 'sum':
      return `Σ ${name(expression.over)} (${of(expression.body)})`;
    case 'linked':
      return `Σ ${name(expression.relation)} (${of(expression.body)})`;
    case 'parent':
      return translate('equation.parent', { body: bracketed(speaker, expression.body, 3) });
    case 'saturate':
      return translate('equation.saturate', {
        value: of(expression.value),
        half: of(expression.half),
      });
    case 'fade':
      return translate('equation.fade', { halfLife: of(expression.halfLife) });
  }
}

function binaryText(
  speaker: Speaker,
  op: BinaryOperator,
  left: Expression,
  right: Expression,
): string {
  if (op === 'min' || op === 'max') {
    const values = { left: text(speaker, left), right: text(speaker, right) };
    return speaker.translate(`equation.${op}`, values);
  }
  const binding = BINDING[op];
  // A constant 1 that only carries a unit says nothing to a reader.
  if (op === 'multiply' && isUnitOne(right)) return text(speaker, left);
  if (op === 'multiply' && isUnitOne(left)) return text(speaker, right);
  const rightBinding = op === 'subtract' || op === 'divide' ? binding + 1 : binding;
  return `${bracketed(speaker, left, binding)} ${SIGN[op]} ${bracketed(speaker, right, rightBinding)}`;
}

function isUnitOne(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value === 1 && expression.unit !== '1';
}

function bracketed(speaker: Speaker, expression: Expression, atLeast: number): string {
  const inner = text(speaker, expression);
  const isLoose =
    expression.kind === 'binary' &&
    expression.op !== 'min' &&
    expression.op !== 'max' &&
    BINDING[expression.op] < atLeast;
  return isLoose ? `(${inner})` : inner;
}

function numberText(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
