/** A window and what is known about it. */
import type { BrowserWindow } from 'electron';
import type { WindowSession } from '../ipc/session';

export interface OpenWindow {
  readonly window: BrowserWindow;
  readonly session: WindowSession;
}
