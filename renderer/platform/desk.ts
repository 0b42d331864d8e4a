/** The machine around the window: main's desk on the desktop, the browser's own means elsewhere. */
import type { Desk } from '../../main/contract/contract';
import { createBrowserDesk } from './browser/browser-desk';

declare global {
  interface Window {
    /** Put there by the preload script of the desktop app. */
    readonly desk?: Desk;
  }
}

export const desk: Desk = window.desk ?? createBrowserDesk();
