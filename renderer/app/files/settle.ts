/** Waits until the central runs answer to the document as it is, so that a file's summary is that of its scenarios. */
import type { DocumentStore, ResultsStore } from '../../store/index';
import { currentRunOf } from '../../store/index';

/** Longest wait, in milliseconds; a save never depends on the workers. */
const LONGEST = 2_000;

export function settleCentralRuns(document: DocumentStore, results: ResultsStore): Promise<void> {
  const settled = () =>
    document.getState().document.scenarios.every(({ id }) => {
      const status = results.getState().scenarios[id]?.status;
      const given = status === 'faults' || status === 'failed';
      return given || currentRunOf(results.getState(), id) !== undefined;
    });
  if (settled()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = results.subscribe(() => {
      if (settled()) finish();
    });
    const timer = setTimeout(finish, LONGEST);
    function finish(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}
