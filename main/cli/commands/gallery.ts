/** gallery: the scenarios that come with the app. */
import type { CommandLine } from '../command-line';
import { csv, json } from '../formats';
import { done, type Outcome, type Session } from '../session';
import { wrapped } from '../text-table';

/** The scenarios that come with the app. */
export function gallery({ given }: CommandLine, session: Session): Outcome {
  const entries = session.gallery.map(({ id, title, sentence }) => ({ id, title, sentence }));
  if (given.has('json')) return done(json(entries));
  if (given.has('csv')) return done(csv(entries));
  return done(
    entries
      .map(({ id, title, sentence }) => `${id}\n  ${title}\n${wrapped(sentence, 96, '  ')}`)
      .join('\n\n'),
  );
}
