/** A moment of the user's own clock in words. */
import type { Language } from '../../../models/index';

const locales = { en: 'en-GB', es: 'es-MX' } as const satisfies Record<Language, string>;

/** An ISO moment as date and time; text that is no moment is returned as it is. */
export function momentInWords(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const form = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return form.format(moment);
}
