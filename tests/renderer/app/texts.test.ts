import { describe, expect, it } from 'vitest';
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

  it('changes every sentence at once', () => {
    const texts = createWindowTexts('en');
    const before = texts.translate('shell.cancel');
    texts.use('es');
    expect([before, texts.translate('shell.cancel')]).toEqual(['Cancel', 'Cancelar']);
  });
});
