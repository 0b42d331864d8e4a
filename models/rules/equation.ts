/** The equation of a rule as text: written from the very data that runs. */
import type { BinaryOperator, Condition, Expression } from './expression';
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

/** One line per thing the rule does, such as `anger += strength × handed-over`. */
export function equation(rule: Rule): string {
  const lines = rule.event === undefined ? [] : [timingText(rule.event.timing), ...actTexts(rule)];
  return [...lines, ...rule.flows.map((flow) => flowText(rule, flow))].join('\n');
}

function timingText(timing: Timing): string {
  switch (timing.kind) {
    case 'planned':
      return `times = ${text(timing.count)}`;
    case 'recurring':
      return `times ~ as often as ${text(timing.hazard)} a week`;
    case 'chance':
      return `times ~ once, with the chance ${text(timing.hazard)} a week`;
    case 'cohort':
      return `times ~ each of ${text(timing.of)}, with the chance ${text(timing.hazard)} a week`;
  }
}

function actTexts(rule: Rule): readonly string[] {
  return (rule.event?.acts ?? []).map((act) =>
    act.kind === 'split'
      ? `a new organisation takes ${text(act.share)} of it`
      : 'the organisation ends',
  );
}

function flowText(rule: Rule, flow: Flow): string {
  const fixed = Object.values(flow.at ?? {});
  const target = fixed.length === 0 ? flow.into : `${flow.into}[${fixed.join(', ')}]`;
  const every = rule.over.length === 0 ? '' : `   (for every ${rule.over.join(', ')})`;
  const { amount } = flow;
  const isLoss = amount.kind === 'binary' && firstFactor(amount) === -1;
  const shown = text(amount).replace(/^−1 × /, '');
  return isLoss ? `${target} −= ${shown}${every}` : `${target} += ${text(amount)}${every}`;
}

/** The first factor of a product, when it is a number. */
function firstFactor(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value;
  return expression.kind === 'binary' && expression.op === 'multiply'
    ? firstFactor(expression.left)
    : undefined;
}

function text(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return numberText(expression.value);
    case 'parameter':
    case 'lever':
    case 'table':
      return expression.id;
    case 'scheduled':
      return `planned ${expression.event}s`;
    case 'quantity': {
      const at = Object.values(expression.at ?? {});
      return at.length === 0 ? expression.id : `${expression.id}[${at.join(', ')}]`;
    }
    case 'delayed':
      return `${expression.id} ${expression.weeks} weeks ago`;
    case 'occurrences':
      return 'times';
    case 'shock':
      return 'disturbance';
    case 'binary':
      return binaryText(expression.op, expression.left, expression.right);
    case 'clamp':
      return `${text(expression.value)} kept between ${text(expression.low)} and ${text(expression.high)}`;
    case 'choose': {
      const { when } = expression;
      const test = `${text(when.left)} ${COMPARED[when.op]} ${text(when.right)}`;
      return `(${text(expression.then)} if ${test}, else ${text(expression.otherwise)})`;
    }
    case 'sum':
      return `Σ ${expression.over} (${text(expression.body)})`;
    case 'linked':
      return `Σ ${expression.relation} (${text(expression.body)})`;
    case 'parent':
      return `parent’s ${bracketed(expression.body, 3)}`;
    case 'saturate':
      return `saturate(${text(expression.value)}; half at ${text(expression.half)})`;
    case 'fade':
      return `weekly share at half-life ${text(expression.halfLife)}`;
  }
}

function binaryText(op: BinaryOperator, left: Expression, right: Expression): string {
  if (op === 'min' || op === 'max') {
    return `${op === 'min' ? 'the least of' : 'the most of'} (${text(left)}, ${text(right)})`;
  }
  const binding = BINDING[op];
  // A constant 1 that only carries a unit says nothing to a reader.
  if (op === 'multiply' && isUnitOne(right)) return text(left);
  if (op === 'multiply' && isUnitOne(left)) return text(right);
  const rightBinding = op === 'subtract' || op === 'divide' ? binding + 1 : binding;
  return `${bracketed(left, binding)} ${SIGN[op]} ${bracketed(right, rightBinding)}`;
}

function isUnitOne(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value === 1 && expression.unit !== '1';
}

function bracketed(expression: Expression, atLeast: number): string {
  const inner = text(expression);
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
