/**
 * Keeps the browser edition where no network is: at its first visit all of its files are put aside, under the name of
 * their version, and served from there from then on. A newer version is put aside beside it and takes over when the
 * last window of the older has been closed, so that no page ever gets half of each, and nobody's work is interrupted.
 */

/** Of the page that this file is read in only these are used; the types of the DOM do not know service workers. */
interface WorkerScope {
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asking) => void): void;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Put in by the build: the version's name, and the files by their addresses relative to the page. */
declare const OFFLINE_FILES: { readonly version: string; readonly files: readonly string[] };

const PREFIX = 'blowback-';
const CACHE = PREFIX + OFFLINE_FILES.version;

const scope = globalThis as unknown as WorkerScope; // this file runs as a service worker and nowhere else

scope.addEventListener('install', (event) => {
  event.waitUntil(putAside());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(answer(request));
});

/** All or nothing: if one file cannot be had, this version is not installed and the older goes on. */
async function putAside(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(OFFLINE_FILES.files.map((file) => new Request(file, { cache: 'reload' })));
}

/** The older versions' files go; windows that were opened before the first visit was over are served, too. */
async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  // The app's own address stands for its page; the guides have addresses of their own.
  const page = request.mode === 'navigate' ? await cache.match('index.html') : undefined;
  return kept ?? page ?? fetch(request);
}
