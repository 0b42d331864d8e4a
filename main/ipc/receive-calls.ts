/** The one place that listens to the renderer: every call is checked for who sends it and what it carries. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as z from 'zod';
import type { CallChannel, CallName } from '../contract/messages';
import type { DiagnosticLog } from '../files/diagnostic-log';
import { argumentsOf } from './arguments';
import { classCalls } from './calls/class-calls';
import { draftCalls } from './calls/draft-calls';
import { openCalls } from './calls/open-calls';
import { saveCalls } from './calls/save-calls';
import { screenCalls } from './calls/screen-calls';
import { systemCalls } from './calls/system-calls';
import type { Handlers } from './handlers';
import type { Services } from './services';
import type { WindowSession } from './session';

export interface Gate {
  /** True for the address of a page of our own. */
  readonly isOwnPage: (address: string) => boolean;
  readonly services: Services;
}

/** To be called once. */
export function receiveCalls({ isOwnPage, services }: Gate): void {
  const handlers: Handlers = {
    ...openCalls(services),
    ...classCalls(services),
    ...saveCalls(services),
    ...draftCalls(services),
    ...screenCalls(services),
    ...systemCalls(services),
  };

  function sender(event: IpcMainInvokeEvent): WindowSession {
    const frame = event.senderFrame;
    const session = services.windows.sessions().find(({ id }) => id === event.sender.id);
    const trusted = frame?.parent === null && isOwnPage(frame.url);
    if (!trusted || session === undefined)
      throw new Error(
        `a call from a page that may not call: ${frame?.url ?? 'a page that is gone'}`,
      );
    return session;
  }

  for (const name of Object.keys(argumentsOf) as CallName[] /* the keys of a literal */)
    ipcMain.handle(`desk:${name}` satisfies CallChannel, async (event, ...given: unknown[]) => {
      try {
        return await run(handlers, name, sender(event), given);
      } catch (error) {
        refused(services.log, name, error);
        throw error;
      }
    });
}

function run<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  session: WindowSession,
  given: unknown[],
) {
  const checked = argumentsOf[name].safeParse(given);
  if (!checked.success)
    throw new Error(`the call carries nonsense: ${z.prettifyError(checked.error)}`);
  const handler: (session: WindowSession, ...given: never[]) => unknown = handlers[name];
  return handler(session, ...(checked.data as never[])); // checked against the type of this very name
}

function refused(log: DiagnosticLog, name: CallName, error: unknown): void {
  log.write('error', `call ${name}: ${error instanceof Error ? error.message : String(error)}`);
}
