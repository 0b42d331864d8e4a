/** Lets the built browser edition work without a network, and says when a newer version waits. */

/**
 * Does nothing on the desktop, while developing, or where the browser does not allow it (a page that came neither by
 * https nor from this computer). `newer` runs when a newer version is ready to take over.
 */
export function startOffline(newer: () => void, log: (message: string) => void): void {
  // Browsers leave `serviceWorker` out on such pages, whatever the types say.
  if (!import.meta.env.PROD || window.desk !== undefined || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register('service-worker.js')
    .then((registration) => {
      registration.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => {
          const replaces = serviceWorker.controller !== null;
          if (coming.state === 'installed' && replaces) newer();
        });
      });
    })
    .catch((error: unknown) => log(`not kept for offline use: ${String(error)}`));
}
