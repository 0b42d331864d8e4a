/** The list of rules: by claim, narrowed by what is searched for. */
import { plainLetters, type Model, type Rule } from '../../../models/index';

/** The rules of one claim. */
export interface ClaimRules {
  /** `C3`, or `core`. */
  readonly claim: string;
  readonly rules: readonly Rule[];
}

/** Claims in their order (C1, C2 … then what is needed besides), each with the rules that match. */
export function findRules(model: Model, query: string): readonly ClaimRules[] {
  const wanted = plainLetters(query);
  const byClaim = new Map<string, Rule[]>();
  for (const rule of model.rules) {
    if (!matches(rule, wanted)) continue;
    byClaim.set(rule.claim, [...(byClaim.get(rule.claim) ?? []), rule]);
  }
  return [...byClaim]
    .map(([claim, rules]) => ({ claim, rules }))
    .sort((a, b) => order(a.claim) - order(b.claim));
}

function order(claim: string): number {
  const number = /^C(\d+)$/.exec(claim)?.[1];
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number(number);
}

function matches(rule: Rule, wanted: string): boolean {
  const sources = [...rule.evidence, ...rule.dissent].map(
    ({ cite, finding }) => `${cite} ${finding}`,
  );
  return [rule.title, rule.says, rule.id, rule.claim, ...sources].some((text) =>
    plainLetters(text).includes(wanted),
  );
}
