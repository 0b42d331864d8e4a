/** Carries a job through, and says how far it is. */
import { worthOf, type Job } from '../../models/index';
import type { Session } from './session';

/** Does a whole job, saying how far it is. */
export async function perform<Part>(
  job: Job<Part>,
  name: string,
  { answering, progress, translate }: Session,
): Promise<Part> {
  const workshop = answering();
  try {
    let step = job.next();
    while (step.done !== true) {
      const { asks, done, total } = step.value;
      const runs = Math.max(total, done + asks.reduce((sum, ask) => sum + worthOf(ask), 0));
      progress(translate('headless.note.progress', { name, done, runs }));
      step = job.next(await workshop.answer(asks));
    }
    progress('');
    return step.value;
  } finally {
    await workshop.close();
  }
}
