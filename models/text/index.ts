/** The door of the texts. */
export { sourceClaim } from './source-claim';
export {
  columnDecimals,
  decimalsOf,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
  formatSignificant,
  formatSigned,
} from './format';
export { glossaryTerms, type GlossaryTerm } from './glossary';
export { formatUnit, unitInWords, type UnitForm } from './units';
export { createTexts, createTranslator, languages, translateWith } from './translator';
export type { Language, TextKey, TextValues, Translate } from './translator';
