/** Entry of the page. */
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/tokens.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { desk } from '../platform/index';
import { AppRoot } from './app-root';
import { startApp } from './start';

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

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
const app = await startApp();
createRoot(root).render(<AppRoot app={app} />);
await app.begin();
