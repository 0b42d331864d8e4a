/** Short ways of writing a rule down; they only fill in what is usual. */
import type { Evidence, Parameter, Rule } from './rule';

/** A parameter with its range; `low ≤ central ≤ high`. */
export function range(
  id: string,
  label: string,
  [low, central, high]: readonly [number, number, number],
  unit: string,
  source: Evidence,
): Parameter {
  return { id, label, low, central, high, unit, source };
}

/** A rule; what it does not mention is empty. */
export function rule(
  parts: Omit<Rule, 'over' | 'parameters' | 'flows' | 'dissent'> & Partial<Rule>,
): Rule {
  return { over: [], parameters: [], flows: [], dissent: [], ...parts };
}
