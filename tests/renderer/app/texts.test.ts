import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../models/index';
import { createWindowTexts, languageOf } from '../../../renderer/app/texts/texts';

describe('the language of the window', () => {
  it.each([
    ['es', ['en-GB'], 'es'],
    ['system', ['fr-FR', 'es-MX', 'en-US'], 'es'],
    ['system', ['fr-FR'], 'en'],
    ['system', [], 'en'],
  ] as const)('with the setting %s and the computer’s %o is %s', (setting, preferred, language) => {
    expect(languageOf(setting, preferred)).toBe(language);
  });

  it('changes every sentence at once', async () => {
    const texts = await createWindowTexts('en');
    const before = texts.translate('shell.cancel');
    await texts.use('es');
    expect([before, texts.translate('shell.cancel')]).toEqual(['Cancel', 'Cancelar']);
    expect(texts.language()).toBe('es');
  });

  it('is the one that was wished for last, however long each takes to come', async () => {
    const texts = await createWindowTexts('en');
    await Promise.all([texts.use('es'), texts.use('en')]);
    expect([texts.language(), texts.translate('shell.cancel')]).toEqual(['en', 'Cancel']);
    await Promise.all([texts.use('en'), texts.use('es')]);
    expect([texts.language(), texts.translate('shell.cancel')]).toEqual(['es', 'Cancelar']);
  });

  it.each(['en', 'es'] as const)('%s has the plural forms that it needs', async (language) => {
    const texts = await createWindowTexts(language);
    const said = (count: number) => texts.translate('app.gallery.contains', { count });
    const whole = createTranslator(language);
    for (const count of [0, 1, 2, 1_000_000])
      expect(said(count)).toBe(whole('app.gallery.contains', { count }));
  });
});
