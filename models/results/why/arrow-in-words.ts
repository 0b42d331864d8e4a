/** An arrow of the causal diagram as a sentence: who raises or lowers whom, and how soon. */
import type { Arrow } from '../../rules/arrows';
import type { Translate } from '../../text/index';

/** What is said of an arrow. */
export interface SaidArrow {
  /** Names of both ends; the same where something acts on itself. */
  readonly from: string;
  readonly to: string;
  readonly sign: Arrow['sign'];
  /** Weeks; up to 1 is not spoken of. */
  readonly lag: number;
}

const verbs = { '+': 'raises', '-': 'lowers', '?': 'moves', '0': 'moves' } as const;

/** "“Anger” raises “Attacks” (after 2 weeks)", "“Anger” lowers itself". */
export function arrowInWords({ from, to, sign, lag }: SaidArrow, translate: Translate): string {
  const key = from === to ? (`${verbs[sign]}Itself` as const) : verbs[sign];
  const said = translate(`why.arrow.${key}`, { from, to });
  return lag > 1 ? `${said} (${translate('why.arrow.lag', { count: lag })})` : said;
}
