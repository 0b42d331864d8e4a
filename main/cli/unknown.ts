/** A name that nothing has: named, with the nearest spelling, or with what there is. */
import { nearest, type TextKey, type TextValues, type Translate } from '../../models/index';

/** Most names that one sentence lists. */
const LISTED = 14;

/**
 * The sentence of `key`, then the nearest spelling of `name` among `known`; where none is near, all of
 * them when they are few, else the command that lists them.
 */
export function unknownName(
  translate: Translate,
  key: TextKey,
  values: TextValues & { readonly name: string },
  known: readonly string[],
  listedBy?: string,
): string {
  const meant = nearest(values.name, known);
  const hint =
    meant !== undefined
      ? translate('headless.error.meant', { name: meant })
      : known.length <= LISTED || listedBy === undefined
        ? translate('headless.error.allowed', { allowed: listed(known) })
        : translate('headless.error.seeList', { command: listedBy });
  return `${translate(key, values)} ${hint}`;
}

function listed(known: readonly string[]): string {
  return known.length > LISTED * 3
    ? `${known.slice(0, LISTED * 3).join(', ')} …`
    : known.join(', ');
}
