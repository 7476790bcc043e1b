/**
 * Keeps the whole book for reading offline, once the page itself has come.
 * Not on this machine: there the next thing to be served at the same port may be another. Nor in a sandbox, where even to ask is an error.
 */
if ('serviceWorker' in navigator && location.hostname !== 'localhost' && window.origin !== 'null') {
  addEventListener('load', () => {
    const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
    // Where it is forbidden, as in some private windows, the book is read online.
    navigator.serviceWorker.register(`${base}service-worker.js`, { updateViaCache: 'none' }).catch(() => undefined);
  });
}
