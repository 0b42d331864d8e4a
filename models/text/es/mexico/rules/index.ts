/** Every rule in Spanish, by id. */
import { captures } from './captures';
import { climate } from './climate';
import { fragmentation } from './fragmentation';
import { handovers } from './handovers';
import { homicides } from './homicides';
import { politics } from './politics';
import { recruitment } from './recruitment';
import { retaliation } from './retaliation';
import { turf } from './turf';
import { washington } from './washington';
import { witnesses } from './witnesses';
import type { RulesInWords } from './words';

export const rules: RulesInWords = {
  ...handovers,
  ...retaliation,
  ...captures,
  ...fragmentation,
  ...turf,
  ...witnesses,
  ...washington,
  ...politics,
  ...recruitment,
  ...climate,
  ...homicides,
};
