/** Every piece of evidence in Spanish, by id. */
import { courts } from './courts';
import { organisations } from './organisations';
import { state } from './state';
import { violence } from './violence';
import { washington } from './washington';
import type { EvidenceInWords } from './words';

export { judgement } from './words';

export const evidence: EvidenceInWords = {
  ...violence,
  ...organisations,
  ...state,
  ...courts,
  ...washington,
};
