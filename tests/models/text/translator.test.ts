import { describe, expect, it } from 'vitest';
import {
  createTexts,
  createTranslator,
  languages,
  translateWith,
  type TextKey,
} from '../../../models/text/index';
import { en } from '../../../models/text/en/index';

describe('the translator', () => {
  const keys = keysOf(en);

  it('fills the blanks of every sentence in both languages just as i18next does', () => {
    expect(keys.length).toBeGreaterThan(500);
    for (const language of languages) {
      const texts = createTexts(language);
      const translate = createTranslator(language);
      const differing = keys.filter((key) => {
        const values = valuesFor(String(texts.getResource(language, 'translation', key)));
        return translate(key, values) !== texts.t(key, values);
      });
      expect(differing).toEqual([]);
    }
  });

  it('chooses plural forms', () => {
    const translate = createTranslator('en');
    const steps = [0, 1, 2].map((count) => translate('app.history.steps', { count }));
    expect(steps).toEqual(['0 edits', '1 edit', '2 edits']);
  });

  it('puts in as it is what a user has typed', () => {
    const translate = createTranslator('en');
    for (const title of ['{{count}}', '$t(app.frame.save)', '$& $1', '<b>', '{{ title }}']) {
      expect(translate('app.levers.editing', { title })).toContain(title);
    }
  });

  it('leaves to i18next a sentence whose blank has no value', () => {
    const { t } = createTexts('es');
    expect(createTranslator('es')('app.levers.editing')).toBe(t('app.levers.editing'));
  });

  it('is one function per language, so that what was made with another is made anew', () => {
    const texts = createTexts('en');
    const english = translateWith(texts, 'en');
    expect(translateWith(texts, 'en')).toBe(english);
    expect(translateWith(texts, 'es')).not.toBe(english);
    expect(translateWith(texts, 'es')('app.frame.save')).toBe('Guardar');
    expect(english('app.frame.save')).toBe('Save');
  });
});

/** A value for each blank of a sentence. */
function valuesFor(sentence: string): Record<string, string | number> {
  const names = [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name, at) => [name, name === 'count' ? 3 : at % 2 === 0 ? `<${name}> & $1` : -1.5]),
  );
}

/** Dotted keys of all sentences as they stand, plural forms each with their ending. */
function keysOf(branch: object, path = ''): TextKey[] {
  return Object.entries(branch).flatMap(
    ([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? keysOf(value, `${path}${name}.`)
        : [`${path}${name}` as TextKey], // a place in the catalog
  );
}
