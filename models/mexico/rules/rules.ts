/** All rules of the model, family by family, in the order in which a reader would meet them. */
import type { Rule } from '../../rules/rule';
import * as captures from './captures';
import * as climate from './climate';
import * as exposure from './exposure';
import * as fragmentation from './fragmentation';
import * as handovers from './handovers';
import * as homicides from './homicides';
import * as politics from './politics';
import * as prisons from './prisons';
import * as recruitment from './recruitment';
import * as replacement from './replacement';
import * as retaliation from './retaliation';
import * as stance from './stance';
import * as territory from './territory';
import * as turf from './turf';
import * as vacuum from './vacuum';
import * as washington from './washington';
import * as witnesses from './witnesses';

const families: readonly Readonly<Record<string, Rule>>[] = [
  handovers,
  prisons,
  retaliation,
  captures,
  replacement,
  fragmentation,
  turf,
  vacuum,
  territory,
  witnesses,
  exposure,
  washington,
  politics,
  stance,
  recruitment,
  homicides,
  climate,
];

/**
 * Every rule that a family file exports: a new rule is one object in one of these files. Within a family
 * they stand by id, since a bundler may list a file's exports in another order, and sums depend on it.
 */
export const rules: readonly Rule[] = families.flatMap((family) =>
  Object.values(family).sort((a, b) => (a.id < b.id ? -1 : 1)),
);
