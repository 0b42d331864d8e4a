/** The claims of the guide with their rules, in the order of their numbers; `core` stands last. */
import { sourceClaim, type Model } from '../../../models/index';
import type { Session } from '../session';
import { heading, link, list, pieces, plain } from './markdown';
import { ruleAnchor, ruleSection } from './rule-section';

/** Ids of all claims that a rule, a lever or a kind of event names. */
export function claimIds({ rules, levers, eventKinds }: Model): readonly string[] {
  const named = new Set([...rules, ...levers, ...eventKinds].map(({ claim }) => claim));
  return [...named].sort((a, b) => place(a) - place(b));
}

/** C7 → 7; what has no number stands behind all that have. */
function place(claim: string): number {
  const digits = /\d+$/.exec(claim)?.[0];
  return digits === undefined ? Infinity : Number(digits);
}

/** Anchor of a claim. */
export function claimAnchor(claim: string): string {
  return `claim-${claim.toLowerCase()}`;
}

/** Heading of a claim: `C1: what it says`. */
export function claimTitle(claim: string, { translate }: Session): string {
  const says = sourceClaim(translate, claim);
  if (claim === 'core') return translate('guide.core');
  return says === undefined ? claim : translate('guide.claim', { claim, says });
}

/** One claim: its levers, a list of its rules, and each rule. */
export function claimSection(claim: string, session: Session): string {
  const { model, translate } = session;
  const rules = model.rules.filter((rule) => rule.claim === claim);
  const levers = model.levers.filter((lever) => lever.claim === claim);
  return pieces(
    heading(2, claimTitle(claim, session), claimAnchor(claim)),
    levers.length === 0
      ? ''
      : plain(translate('guide.levers', { levers: levers.map(({ label }) => label).join(', ') })),
    rules.length < 4 ? '' : list(rules.map(({ id, title }) => link(title, ruleAnchor(id)))),
    ...rules.map((rule) => ruleSection(rule, session)),
  );
}
