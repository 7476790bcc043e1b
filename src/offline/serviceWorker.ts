/** Serves the whole book of one build from the browser's cache: offline too, and never mixed with files of another build. */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { TAKE_OVER } from '../components/book/shell/takeOver';

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: { includeUncontrolled: true }): Promise<readonly { url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

type ExtendableEvent = Parameters<PrecacheController['install']>[0];

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Put in by the build: every file's address under the base path, with the hash that its content must have. */
declare const PRECACHE: PrecacheEntry[];
declare const self: ServiceWorkerScope;

const book = new PrecacheController();
book.addToCacheList(PRECACHE);

self.addEventListener('install', (event) => void book.install(event));
self.addEventListener('activate', (event) => void book.activate(event));
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void takeOverAlone();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request);
  if (request.method === 'GET' && book.getCacheKeyForURL(address) !== undefined)
    event.respondWith(book.matchPrecache(address).then((kept) => kept ?? fetch(request)));
});

/** Without the query, which holds a figure's settings, and the anchor. */
function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Puts this build in the place of the one before, unless another tab reads that one. */
async function takeOverAlone() {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(self.registration.scope)).length < 2) await self.skipWaiting();
}
