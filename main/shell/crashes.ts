/** A page that dies comes back by itself, with the work that was in it. */
import { randomUUID } from 'node:crypto';
import type { DiagnosticLog } from '../files/diagnostic-log';
import { endClassWatch } from '../ipc/session';
import { planAfterCrash } from './crash-plan';
import type { OpenWindow } from './open-window';
import type { WindowQuestions } from './window-questions';

export interface CrashSurroundings {
  readonly log: DiagnosticLog;
  readonly questions: WindowQuestions;
}

export function watchCrashes(
  { window, session }: OpenWindow,
  { log, questions }: CrashSurroundings,
): void {
  const crashes: number[] = [];

  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes.push(now);
    const plan = planAfterCrash(crashes, now);
    log.write('error', `window ${session.id} died (${reason}, ${exitCode}): ${plan}`);
    const { title, path } = session.document;
    if (plan === 'give-up') {
      // Destroyed with its changes still unsaved, it leaves its draft behind. Told first: without a window
      // the app would be gone before the user has read why.
      void questions.tellCrashed(title).finally(() => window.destroy());
      return;
    }
    session.crashedDraft = plan === 'recover' ? session.draftId : undefined;
    session.draftId = randomUUID();
    if (!session.started) for (const id of session.offered) session.suspects.add(id);
    session.start = plan === 'recover' ? path : undefined;
    session.started = false;
    // The page that comes back knows nothing of a class.
    endClassWatch(session);
    session.mayClose = false;
    session.document = { title: '', dirty: false, path: undefined };
    // Not within the event: Electron is still clearing up after the old page.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}
