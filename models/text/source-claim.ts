/** The claims of the article behind the model, as short sentences. */
import type { guide as words } from './en/guide';
import type { Translate } from './translator';

type Claim = keyof typeof words.claims;

const claims: Readonly<Record<Claim, true>> = {
  ...{ C1: true, C2: true, C3: true, C4: true, C5: true, C6: true, C7: true, C8: true, C9: true },
  ...{ C10: true, C11: true, C12: true, C13: true, C14: true, C15: true, C16: true, C17: true },
  ...{ C18: true, C19: true },
};

/** What the claim with this id (`C1` to `C19`) says; undefined for another id. */
export function sourceClaim(translate: Translate, id: string): string | undefined {
  return isClaim(id) ? translate(`guide.claims.${id}`) : undefined;
}

function isClaim(id: string): id is Claim {
  return Object.hasOwn(claims, id);
}
