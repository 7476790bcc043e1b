import { TAKE_OVER } from './takeOver';

/**
 * Keeps the whole book for reading offline, once the page itself has come.
 * Not on this machine: there the next thing to be served at the same port may be another. Nor in a sandbox, where even to ask is an error.
 */
if ('serviceWorker' in navigator && location.hostname !== 'localhost' && window.origin !== 'null') {
  addEventListener('load', () => {
    const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
    // Where it is forbidden, as in some private windows, the book is read online.
    navigator.serviceWorker.register(`${base}service-worker.js`, { updateViaCache: 'none' }).then(takeNewer, () => undefined);
  });
}

/** Where a newer build was waiting when this page came: lets it take over, and shows its page, unless the reader is already at work in this one. */
function takeNewer({ waiting }: ServiceWorkerRegistration) {
  if (!waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!navigator.userActivation.hasBeenActive) location.reload();
  });
  waiting.postMessage(TAKE_OVER);
}
