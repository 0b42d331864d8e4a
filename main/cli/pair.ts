/** Two scenarios made comparable week by week. */
import { formatDate, type Setting } from '../../models/index';
import { fine, wrong, type Checked, type Session } from './session';

/** Two settings that can be laid beside each other. */
export interface Paired {
  readonly settings: readonly Setting[];
  readonly remarks: readonly string[];
}

/** Gives both the seed of A and the shorter horizon; starts that differ cannot be compared week by week. */
export function pair([a, b]: readonly Setting[], { model, translate }: Session): Checked<Paired> {
  if (a === undefined || b === undefined) throw new Error('pair: two settings are needed');
  if (a.start !== b.start) {
    const date = (id: string) =>
      formatDate(translate, model.starts.find((start) => start.id === id)?.date ?? id);
    const sentence = translate('headless.error.startsDiffer', {
      a: date(a.start),
      b: date(b.start),
    });
    return wrong(sentence);
  }
  const weeks = Math.min(a.weeks, b.weeks);
  const { seed } = a;
  return fine({
    settings: [
      { ...a, weeks },
      { ...b, weeks, seed },
    ],
    remarks: [
      ...(a.weeks === b.weeks ? [] : [translate('headless.note.shorter', { weeks })]),
      ...(a.seed === b.seed ? [] : [translate('headless.note.seed', { seed })]),
    ],
  });
}
