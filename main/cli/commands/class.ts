/** class DIR|FILE… */
import { classCsv, unnamed } from '../../../models/index';
import { classAnswer } from '../class/class-answer';
import { classText } from '../class/class-text';
import { lookAtClass } from '../class/look-at-class';
import { readClass } from '../class/read-class';
import type { CommandLine } from '../command-line';
import { done, refused, type Outcome, type Session } from '../session';
import { MOST_RUNS, USUAL_RUNS } from '../simulate';
import { wholeNumber } from '../whole-number';

/** What the class wall shows, of folders and files. Refused only where not one file can be read. */
export async function classCommand(line: CommandLine, session: Session): Promise<Outcome> {
  const { operands, given } = line;
  const { translate, model } = session;
  const text = given.get('runs')?.[0] ?? String(USUAL_RUNS);
  const runs = wholeNumber(translate, '--runs', text, 1, MOST_RUNS);
  if (!runs.ok) return refused(runs.faults);
  const read = await readClass(operands, session);
  if (read.files.length === 0) {
    const reasons = read.broken.map(({ key, reasons: [sentence = ''] }, at) => {
      if (!given.has('anonymous'))
        return translate('app.classroom.broken.more', { name: key, sentence });
      const name = translate('app.classroom.student', { number: at + 1 });
      return translate('app.classroom.broken.more', {
        name,
        sentence: unnamed(sentence, key, name),
      });
    });
    return refused([
      translate('headless.error.emptyClass', { given: operands.join(', ') }),
      ...reasons,
    ]);
  }
  const found = await lookAtClass(read, runs.value, given.has('anonymous'), session);
  if (given.has('json')) return done(JSON.stringify(classAnswer(found, session)));
  if (given.has('csv')) {
    const remarks = found.broken.map(({ key, reasons: [sentence = ''] }) =>
      translate('app.classroom.broken.more', { name: found.nameOf(key), sentence }),
    );
    return done(classCsv(found.rows, model, translate, found.isAnonymous), remarks);
  }
  return done(classText(found, session));
}
