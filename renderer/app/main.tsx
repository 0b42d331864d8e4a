/** Entry of the page: the app's window, or the one that an audience looks at. */
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/tokens.css';
import '../ui/contrast.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');
const asked = new URLSearchParams(window.location.search);
const audience = asked.get('audience');
if (audience === null) {
  const starting = import('./window');
  // Fetched beside the window, which would ask for its first view only when it is drawn itself.
  const first = asked.has('file')
    ? import('../features/explore/explore-view')
    : import('../features/gallery/gallery-view');
  first.catch(() => undefined); // told where the view is drawn
  await (await starting).showWindow(root, asked.has('file'));
} else {
  await (await import('./audience')).showAudience(root, audience);
}
