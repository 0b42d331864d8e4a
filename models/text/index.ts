/** The door of the texts. */
export { sourceClaim } from './source-claim';
export {
  asPrinted,
  columnDecimals,
  decimalsOf,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
  formatSignificant,
  formatSigned,
} from './format';
export { plainLetters } from './plain-letters';
export { glossaryTerms, type GlossaryTerm } from './glossary';
export { formatUnit, unitInWords, type UnitForm } from './units';
export { loadCatalog, type Catalog } from './catalog';
export {
  addCatalog,
  createTexts,
  createTextsFrom,
  createTranslator,
  translateWith,
} from './translator';
export { languages, type Language } from './language';
export type { TextKey, TextValues, Translate } from './translator';
