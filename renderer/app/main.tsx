/** Entry of the page: the app's window, or the one that an audience looks at. */
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/tokens.css';
import '../ui/contrast.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
const audience = new URLSearchParams(window.location.search).get('audience');
if (audience === null) await (await import('./window')).showWindow(root);
else (await import('./audience')).showAudience(root, audience);
