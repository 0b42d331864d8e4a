/** The language of menus and dialogs: the one chosen in the settings, else the system's. */
import type { Language } from '../../models/index';
import type { Settings } from '../contract/contract';

/** `system`: language tags that the user prefers, most wanted first, such as `es-MX`. */
export function languageFor(setting: Settings['language'], system: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of system) {
    const [language] = tag.toLowerCase().split('-');
    if (language === 'en' || language === 'es') return language;
  }
  return 'en';
}
