/** The catalog's words for a study. */
import type { TextKey } from '../../../models/index';

/** Studies whose miss has a reason of its own. */
const explained: readonly string[] = ['removal-deaths', 'split-month-18'];

/** Every study has its title in the catalog; a test of the models sees to it. */
export function titleOf(id: string): TextKey {
  return `evidence.study.${id}` as TextKey;
}

/** Why a study is missed. */
export function reasonOf(id: string): TextKey {
  return `evidence.miss.${explained.includes(id) ? id : 'other'}` as TextKey;
}
