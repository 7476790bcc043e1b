/** Serves the whole book of one build from the browser's cache: offline too, and never mixed with files of another build. */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(): Promise<readonly unknown[]> };
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

const TAKE_OVER = 'take over';

const book = new PrecacheController();
book.addToCacheList(PRECACHE);

self.addEventListener('install', (event) => void book.install(event));
self.addEventListener('activate', (event) => void book.activate(event));
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request);
  if (request.method === 'GET' && book.getCacheKeyForURL(address) !== undefined) event.respondWith(answer(request, address));
});

/** Without the query, which holds a figure's settings, and the anchor. */
function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** From the cache. When a newer build waits and no other tab reads this one, it takes over, and the page is asked for again. */
async function answer(request: Request, address: string): Promise<Response> {
  const { waiting } = self.registration;
  if (request.mode === 'navigate' && waiting && (await self.clients.matchAll()).length < 2) {
    waiting.postMessage(TAKE_OVER);
    return new Response('', { headers: { Refresh: '0' } });
  }
  return (await book.matchPrecache(address)) ?? fetch(request);
}
