/** All evidence of the Mexico model by name; rules, levers and starts refer to it. */
import type { Evidence } from '../../rules/rule';
import { countsSay } from './counts';
import { courts } from './courts';
import { removals } from './removals';
import { splits } from './splits';
import { stateAndSociety } from './state-and-society';
import { theMap } from './the-map';
import { washington } from './washington';

export { judged } from './cite';

/** Every entry by its camel-case key, such as `evidence.calderon2015`. */
export const evidence = {
  ...removals,
  ...splits,
  ...courts,
  ...washington,
  ...stateAndSociety,
  ...theMap,
  ...countsSay,
} satisfies Readonly<Record<string, Evidence>>;
