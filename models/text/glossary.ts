/** The glossary as a list, in the order of the reader's alphabet. */
import { glossary } from './en/glossary';
import type { Language } from './language';
import type { Translate } from './translator';

type TermId = keyof typeof glossary.terms;

/** A term of the interface with its meaning. */
export interface GlossaryTerm {
  /** Kebab-case id, the same in every language. */
  readonly id: string;
  readonly term: string;
  /** One or two plain sentences. */
  readonly means: string;
}

const ids = Object.keys(glossary.terms) as readonly TermId[]; // the keys of the table are the ids

/** Every term, sorted as `language` sorts. */
export function glossaryTerms(translate: Translate, language: Language): readonly GlossaryTerm[] {
  const { compare } = new Intl.Collator(language);
  return ids
    .map((id) => ({
      id,
      term: translate(`glossary.terms.${id}.term`),
      means: translate(`glossary.terms.${id}.means`),
    }))
    .sort((a, b) => compare(a.term, b.term));
}
