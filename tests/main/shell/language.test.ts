import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../main/shell/language';

describe('the language of menus', () => {
  it.each([
    ['es', ['en-GB'], 'es'],
    ['en', ['es-MX'], 'en'],
    ['system', ['es-MX', 'en-US'], 'es'],
    ['system', ['fr-FR', 'es-419', 'en-US'], 'es'],
    ['system', ['EN-us'], 'en'],
    ['system', ['fr-FR'], 'en'],
    ['system', [], 'en'],
  ] as const)('for the setting %s and a system of %j is %s', (setting, system, language) => {
    expect(languageFor(setting, system)).toBe(language);
  });
});
