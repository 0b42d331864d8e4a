/** The app's own window. */
import { createRoot } from 'react-dom/client';
import { desk } from '../platform/index';
import { AppRoot } from './app-root';
import { fetchFileForm } from './files/file-form';
import { startApp } from './start';

/** Draws the app into the page and begins it. `forFile`: the window was opened for a file. */
export async function showWindow(root: HTMLElement, forFile: boolean): Promise<void> {
  if (forFile) fetchFileForm().catch(() => undefined); // told when the file is read
  const app = await startApp(forFile);
  createRoot(root).render(<AppRoot app={app} />);
  await app.begin();
}

window.addEventListener('error', ({ message, error }) => {
  void desk.log({
    level: 'error',
    message: error instanceof Error ? (error.stack ?? message) : message,
  });
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  void desk.log({
    level: 'error',
    message: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
  });
});
