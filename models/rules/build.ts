/** Short words for writing expressions; each returns plain data. Numbers stand for themselves (no unit). */
import type { BinaryOperator, Condition, Expression, FixedCells, IndexId } from './expression';

export type Term = Expression | number;

const lift = (term: Term): Expression =>
  typeof term === 'number' ? { kind: 'number', value: term, unit: '1' } : term;

const fold = (op: BinaryOperator, first: Term, rest: readonly Term[]): Expression =>
  rest.reduce<Expression>(
    (left, right) => ({ kind: 'binary', op, left, right: lift(right) }),
    lift(first),
  );

/** A constant with its unit. */
export const constant = (value: number, unit: string): Expression => ({
  kind: 'number',
  value,
  unit,
});
/** The rule's own parameter. */
export const parameter = (id: string): Expression => ({ kind: 'parameter', id });
/** A lever in the current week. */
export const lever = (id: string): Expression => ({ kind: 'lever', id });
/** The scenario's planned events of one kind in the current week. */
export const scheduled = (event: string): Expression => ({ kind: 'scheduled', event });
/** A stock at the start of the week or a tally of this week. */
export const quantity = (id: string, at?: FixedCells): Expression =>
  at === undefined ? { kind: 'quantity', id } : { kind: 'quantity', id, at };
/** A quantity some whole weeks ago. */
export const delayed = (id: string, weeks: number): Expression => ({ kind: 'delayed', id, weeks });
/** A constant table of the model. */
export const table = (id: string): Expression => ({ kind: 'table', id });
/** How often this event rule happened this week. */
export const occurrences: Expression = { kind: 'occurrences' };
/** A random disturbance, mean 0, variance 1; 0 in the central run. */
export const shock: Expression = { kind: 'shock' };

export const plus = (first: Term, ...rest: readonly Term[]): Expression => fold('add', first, rest);
export const minus = (first: Term, ...rest: readonly Term[]): Expression =>
  fold('subtract', first, rest);
export const times = (first: Term, ...rest: readonly Term[]): Expression =>
  fold('multiply', first, rest);
/** Division; anything divided by 0 counts as 0, so that an empty group never breaks a run. */
export const per = (left: Term, right: Term): Expression => fold('divide', left, [right]);
export const least = (first: Term, ...rest: readonly Term[]): Expression =>
  fold('min', first, rest);
export const most = (first: Term, ...rest: readonly Term[]): Expression => fold('max', first, rest);
export const clamp = (value: Term, low: Term, high: Term): Expression => ({
  kind: 'clamp',
  value: lift(value),
  low: lift(low),
  high: lift(high),
});
export const sum = (over: IndexId, body: Term): Expression => ({
  kind: 'sum',
  over,
  body: lift(body),
});
export const linked = (relation: string, body: Term): Expression => ({
  kind: 'linked',
  relation,
  body: lift(body),
});
export const ofParent = (body: Term): Expression => ({ kind: 'parent', body: lift(body) });
export const saturate = (value: Term, half: Term): Expression => ({
  kind: 'saturate',
  value: lift(value),
  half: lift(half),
});
export const fade = (halfLife: Term): Expression => ({ kind: 'fade', halfLife: lift(halfLife) });
export const choose = (when: Condition, then: Term, otherwise: Term): Expression => ({
  kind: 'choose',
  when,
  then: lift(then),
  otherwise: lift(otherwise),
});

const condition =
  (op: Condition['op']) =>
  (left: Term, right: Term): Condition => ({ op, left: lift(left), right: lift(right) });
export const less = condition('less');
export const atMost = condition('atMost');
export const greater = condition('greater');
export const atLeast = condition('atLeast');
