/** Rules and evidence in Spanish: other words, the same equations, numbers and ids. */
import type { Evidence, Parameter, Rule } from '../rules/rule';
import { mexicoInSpanish as spanish } from '../text/es/mexico';

/** A piece of evidence in Spanish; what has no word of its own keeps the one that it has. */
export function evidenceInSpanish(evidence: Evidence): Evidence {
  const words = spanish.evidence[evidence.id];
  const cite = evidence.confidence === 'J' ? spanish.judgement : (words?.cite ?? evidence.cite);
  return { ...evidence, cite, finding: words?.finding ?? evidence.finding };
}

/** A rule in Spanish. */
export function ruleInSpanish(rule: Rule): Rule {
  const words = spanish.rules[rule.id];
  const { event } = rule;
  return {
    ...rule,
    title: words?.title ?? rule.title,
    says: words?.says ?? rule.says,
    parameters: rule.parameters.map((one): Parameter => ({
      ...one,
      label: words?.parameters?.[one.id] ?? one.label,
      source: evidenceInSpanish(one.source),
    })),
    ...(event === undefined
      ? {}
      : { event: { ...event, headline: words?.headline ?? event.headline } }),
    evidence: rule.evidence.map(evidenceInSpanish),
    dissent: rule.dissent.map(evidenceInSpanish),
  };
}

/** Citations that are worded otherwise in Spanish, by the English one: levers name their sources so. */
export function citesInSpanish(all: readonly Evidence[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map((one) => [one.cite, evidenceInSpanish(one).cite]));
}
