/** Short ways of writing a piece of evidence. */
import type { Confidence, Evidence } from '../../rules/rule';

/** Something read or reported elsewhere. The finding is in our own words, with its figure. */
export function cited(
  id: string,
  cite: string,
  confidence: Exclude<Confidence, 'J'>,
  finding: string,
): Evidence {
  return { id, cite, finding, confidence };
}

/** A judgement of the authors of this model; `finding` says what was judged, and from what. */
export function judged(id: string, finding: string): Evidence {
  return { id, cite: 'Our judgement', finding, confidence: 'J' };
}
