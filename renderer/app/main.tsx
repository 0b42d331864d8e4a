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
try {
  await show(root);
} catch (error) {
  // Without the app there is no catalog either: the page itself has the sentence, in every language.
  if (root.childElementCount === 0)
    document.getElementById('not-fetched')?.removeAttribute('hidden');
  throw error;
}

/** Fetches and draws what the page is asked for. */
async function show(place: HTMLElement): Promise<void> {
  if (audience !== null) return (await import('./audience')).showAudience(place, audience);
  const starting = import('./window');
  // Fetched beside the window, which would ask for its first view only when it is drawn itself.
  const first = asked.has('file')
    ? import('../features/explore/explore-view')
    : import('../features/gallery/gallery-view');
  first.catch(() => undefined); // told where the view is drawn
  await (await starting).showWindow(place, asked.has('file'));
}
