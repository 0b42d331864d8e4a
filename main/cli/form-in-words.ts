/** The form of an option or operand with its placeholders in the language of the reader. */
import type { TextKey, Translate } from '../../models/index';

const placeholders: Readonly<Record<string, TextKey>> = {
  COUNT: 'headless.placeholder.count',
  DATE: 'headless.placeholder.date',
  FILE: 'headless.placeholder.file',
  FOLDER: 'headless.placeholder.folder',
  'GALLERY-ID': 'headless.placeholder.galleryId',
  KIND: 'headless.placeholder.kind',
  LEVER: 'headless.placeholder.lever',
  ORGANISATION: 'headless.placeholder.organisation',
  RANK: 'headless.placeholder.rank',
  SCENARIO: 'headless.placeholder.scenario',
  VALUE: 'headless.placeholder.value',
  WEEK: 'headless.placeholder.week',
  'YYYY-MM': 'headless.placeholder.month',
};

/** `LEVER=VALUE[@WEEK]` as a reader of Spanish meets it: `PALANCA=VALOR[@SEMANA]`. */
export function formInWords(translate: Translate, form: string): string {
  return form.replace(/[A-Z]+(?:-[A-Z]+)?/g, (word) => {
    const key = placeholders[word];
    return key === undefined ? word : translate(key);
  });
}
