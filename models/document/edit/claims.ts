/** Edits of claims. Each returns a new document, or the same one if nothing changed. */
import type { BlowbackDocument, Claim } from '../document';
import { numberedId } from '../ids';
import { limits } from '../limits';
import { dropUnder } from '../unknown-fields';
import { weekWithin } from './within';

/** Adds a claim as the last of the list, with a new id; none beyond 50, none about scenarios that are not there. */
export function addClaim(document: BlowbackDocument, claim: Omit<Claim, 'id'>): BlowbackDocument {
  const { claims } = document;
  if (!isAbout(document, claim) || claims.length >= limits.claims) return document;
  const taken = claims.map(({ id }) => id);
  const added = { ...claim, week: weekWithin(claim.week), id: numberedId('claim', taken) };
  return { ...document, claims: [...claims, added] };
}

/** Changes what a claim says. */
export function changeClaim(
  document: BlowbackDocument,
  claimId: string,
  change: Partial<Omit<Claim, 'id'>>,
): BlowbackDocument {
  const before = document.claims.find(({ id }) => id === claimId);
  if (before === undefined) return document;
  const changed = { ...before, ...change };
  const after = { ...changed, week: weekWithin(changed.week) };
  if (!isAbout(document, after)) return document;
  return {
    ...document,
    claims: document.claims.map((one) => (one === before ? after : one)),
  };
}

/** Removes a claim. */
export function removeClaim(document: BlowbackDocument, claimId: string): BlowbackDocument {
  const claims = document.claims.filter(({ id }) => id !== claimId);
  if (claims.length === document.claims.length) return document;
  return { ...document, claims, unknown: dropUnder(document.unknown, `claims/${claimId}`) };
}

function isAbout(
  { scenarios }: BlowbackDocument,
  { scenario, than }: Pick<Claim, 'scenario' | 'than'>,
): boolean {
  return [scenario, than].every((id) => scenarios.some((one) => one.id === id));
}
