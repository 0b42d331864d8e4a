/** Version 1 of the class file, in the order in which it is written. The newest version always has this file's name. */
import { list, memberPath, name, number, object, oneOf, text, wholeNumber } from '../fields';
import { CLASS_FORMAT, CLASS_VERSION } from '../format';
import { limits } from '../limits';
import { headerSchema } from '../schema';
import type { z } from '../zod';
import { classVerdicts } from './class-file';

const values = (meaning: string) =>
  list(
    meaning,
    object('A value.', {
      series: name('A national series of the model.'),
      value: number(
        'Central run: summed for flows, averaged for levels, running totals as they end.',
      ),
    }),
    { max: limits.classValues },
    ['series'],
  );

const entry = object('A file of the class, and its row on the wall at the time of saving.', {
  file: memberPath('Path in the folder of the class file, never out of it.'),
  number: wholeNumber('In the place of the name where nobody is named.', 1, limits.number),
  who: text('Who made it; empty where nobody was to be named.', limits.text),
  title: text('Title of the document.', limits.title),
  version: text('Version of the model that the file was saved with.', limits.modelVersion),
  scenario: text(
    "Title of the scenario that counts; empty where it is somebody's own and nobody was to be named.",
    limits.title,
  ),
  values: values('Its national outcomes.'),
  baseline: values('The same of its own baseline.'),
  claims: list('What came of each claim; open: not marked.', oneOf('A verdict.', classVerdicts), {
    max: limits.claims,
  }),
  scores: list(
    'How each revealed prediction came out.',
    object('A score.', {
      error: number('Mean distance to the central run.', 0),
      within: number('Share of weeks in the 90 % band.', 0, 1),
    }),
    { max: limits.predictions },
  ),
});

export const classSchema = object('A Blowback class.', {
  format: oneOf('Marks a class.', [CLASS_FORMAT]),
  version: object('Version of the class format.', {
    major: wholeNumber('Version of this schema.', CLASS_VERSION.major, CLASS_VERSION.major),
    minor: headerSchema.shape.version.shape.minor,
  }),
  title: text('Name of the class; may be empty.', limits.title),
  assignment: text('What the class was asked; may be empty.', limits.description),
  saved: text(
    'Day on which the values were computed and saved, as YYYY-MM-DD by the clock of the computer; empty where it is not known. ' +
      'A class that is saved again keeps the day of before unless all its values were computed anew.',
    limits.id,
  ),
  model: object('The model that the values were computed by.', {
    id: name('Its id.'),
    version: text('Its version.', limits.modelVersion),
  }),
  names: oneOf('Whether the wall named anybody.', ['shown', 'hidden']),
  members: oneOf(
    'folder: whatever lies in the folder of the class file belongs to the class; files: only what is listed.',
    ['folder', 'files'],
  ),
  files: list('The files of the class.', entry, { max: limits.members }, ['file']),
});

/** The contents of a class file of this version, without the fields that it does not know. */
export type ClassContents = z.output<typeof classSchema>;
