/**
 * The sign of an influence: whether more of a source means more or less of an expression.
 * Worked out from the structure and the bounds of quantities, never from a run.
 */
import type { Expression } from './expression';
import type { Model, Outcome } from './model';
import type { Rule } from './rule';
import { scopeOf, type Scope } from './scope';

/** `+` more brings more, `-` more brings less, `?` it depends, `0` no influence. */
export type Sign = '+' | '-' | '?' | '0';

/** What an influence comes from: a quantity, a lever, or planned events. */
export interface Source {
  readonly kind: 'quantity' | 'lever' | 'scheduled';
  readonly id: string;
}

/** Who reads: a rule, or an outcome, which has neither parameters nor events. */
type Reader = Pick<Rule, 'parameters' | 'event'>;

interface Slope {
  /** Sign of the value itself. */
  readonly value: Sign;
  /** Sign of its change with the source. */
  readonly slope: Sign;
}

const flip = (sign: Sign): Sign => (sign === '+' ? '-' : sign === '-' ? '+' : sign);
const product = (a: Sign, b: Sign): Sign => {
  if (a === '0' || b === '0') return '0';
  if (a === '?' || b === '?') return '?';
  return a === b ? '+' : '-';
};
const total = (a: Sign, b: Sign): Sign => {
  if (a === '0') return b;
  if (b === '0' || a === b) return a;
  return '?';
};

/** A source as it stands this week, or as it stood some weeks ago: the two may pull in opposite directions. */
export interface TimedSource extends Source {
  /** Weeks of the delay with which it is read; absent where it is read without one. */
  readonly weeks?: number;
}

/** The sign with which a source moves an expression of a rule. */
export function signOf(
  scope: Scope,
  rule: Reader,
  expression: Expression,
  source: TimedSource,
): Sign {
  return slopeOf(scope, rule, expression, source).slope;
}

/** The sign with which a quantity moves an outcome. */
export function outcomeSign(model: Model, { value }: Outcome, quantity: string): Sign {
  const source = { kind: 'quantity', id: quantity } as const;
  return slopeOf(scopeOf(model), { parameters: [] }, value, source).slope;
}

function slopeOf(scope: Scope, rule: Reader, expression: Expression, source: TimedSource): Slope {
  const of = (inner: Expression): Slope => slopeOf(scope, rule, inner, source);
  const named = (
    kind: Source['kind'],
    id: string,
    isNeverNegative: boolean,
    weeks?: number,
  ): Slope => ({
    value: isNeverNegative ? '+' : '?',
    slope: source.kind === kind && source.id === id && source.weeks === weeks ? '+' : '0',
  });

  switch (expression.kind) {
    case 'number':
      return { value: expression.value > 0 ? '+' : expression.value < 0 ? '-' : '0', slope: '0' };
    case 'parameter': {
      const found = rule.parameters.find((one) => one.id === expression.id);
      return { value: found !== undefined && found.low >= 0 ? '+' : '?', slope: '0' };
    }
    case 'table':
      return {
        value: (scope.tables.get(expression.id)?.values ?? []).every((one) => one >= 0) ? '+' : '?',
        slope: '0',
      };
    case 'lever':
      return named('lever', expression.id, (scope.levers.get(expression.id)?.min ?? -1) >= 0);
    case 'scheduled':
      return named('scheduled', expression.event, true);
    case 'quantity':
    case 'delayed': {
      const found = scope.quantities.get(expression.id);
      // Tallies have no bounds of their own; those that can fall below 0 are indices of strength.
      return named(
        'quantity',
        expression.id,
        found?.kind === 'tally' ? found.id !== 'strength' : (found?.min ?? -1) >= 0,
        expression.kind === 'delayed' ? expression.weeks : undefined,
      );
    }
    case 'occurrences':
      return { value: '+', slope: timingSign(scope, rule, source) };
    case 'shock':
      return { value: '?', slope: '0' };
    case 'sum':
    case 'linked':
    case 'parent':
      return of(expression.body);
    case 'saturate': {
      const [value, half] = [of(expression.value), of(expression.half)];
      return {
        value: half.value === '+' ? value.value : '?',
        slope: joint(value, negated(half)).slope,
      };
    }
    case 'fade':
      return { value: '+', slope: flip(of(expression.halfLife).slope) };
    case 'clamp':
      return joint(of(expression.value), joint(of(expression.low), of(expression.high)));
    case 'choose': {
      const branches = joint(of(expression.then), of(expression.otherwise));
      const tested = [expression.when.left, expression.when.right].some(
        (side) => of(side).slope !== '0',
      );
      return tested ? { value: branches.value, slope: '?' } : branches;
    }
    case 'binary':
      return binarySlope(expression.op, expression.left, expression.right, of);
  }
}

function binarySlope(
  op: Extract<Expression, { kind: 'binary' }>['op'],
  left: Expression,
  right: Expression,
  of: (inner: Expression) => Slope,
): Slope {
  const a = of(left);
  const b = of(right);
  switch (op) {
    case 'add':
      return joint(a, b);
    case 'subtract': {
      const isShare = left.kind === 'number' && left.value === 1;
      return {
        value: isShare ? '+' : total(a.value, flip(b.value)),
        slope: total(a.slope, flip(b.slope)),
      };
    }
    case 'multiply':
      return {
        value: product(a.value, b.value),
        slope: total(product(a.slope, b.value), product(b.slope, a.value)),
      };
    case 'divide':
      return {
        value: product(a.value, b.value),
        slope: total(product(a.slope, b.value), flip(product(b.slope, a.value))),
      };
    case 'min':
    case 'max': {
      const isFloored =
        op === 'max' && [left, right].some((side) => side.kind === 'number' && side.value >= 0);
      return { value: isFloored ? '+' : joint(a, b).value, slope: total(a.slope, b.slope) };
    }
  }
}

function joint(a: Slope, b: Slope): Slope {
  return { value: total(a.value, b.value), slope: total(a.slope, b.slope) };
}

function negated(a: Slope): Slope {
  return { value: flip(a.value), slope: flip(a.slope) };
}

/** How a source moves the number of events of the rule. */
function timingSign(scope: Scope, rule: Reader, source: TimedSource): Sign {
  const timing = rule.event?.timing;
  if (timing === undefined) return '0';
  const of = (expression: Expression): Sign => signOf(scope, rule, expression, source);
  switch (timing.kind) {
    case 'planned':
      return of(timing.count);
    case 'recurring':
    case 'chance':
      return of(timing.hazard);
    case 'cohort':
      return total(of(timing.of), of(timing.hazard));
  }
}
