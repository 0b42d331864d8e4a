import { describe, expect, it } from 'vitest';
import { createTranslator, glossaryTerms, type Language } from '../../../models/text/index';

const termsIn = (language: Language) => glossaryTerms(createTranslator(language), language);

describe('the glossary', () => {
  it('explains the same terms in both languages', () => {
    const ids = (language: Language) =>
      termsIn(language)
        .map(({ id }) => id)
        .toSorted();
    expect(ids('es')).toEqual(ids('en'));
    expect(ids('en').length).toBeGreaterThan(40);
  });

  it('has what the interface calls ensemble, band, seed, lever, baseline and the like', () => {
    const ids = termsIn('en').map(({ id }) => id);
    const needed =
      'ensemble band seed lever baseline central-run hazard cohesion cohort fragmentation ledger shapley';
    expect(needed.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(['en', 'es'] as const)(
    'stands in the order of the alphabet, each term once: %s',
    (language) => {
      const terms = termsIn(language).map(({ term }) => term);
      const { compare } = new Intl.Collator(language);
      expect(terms).toEqual([...new Set(terms)].toSorted(compare));
    },
  );

  it('says something about each term besides the term', () => {
    for (const { term, means } of [...termsIn('en'), ...termsIn('es')])
      expect(means.length, term).toBeGreaterThan(20);
  });
});
