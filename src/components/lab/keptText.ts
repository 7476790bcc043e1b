/** Where a text is kept: in the browser, or, where that is forbidden or full, until the page is closed. */
export type Keeping = 'browser' | 'session';

/** What the storage did not take. */
const session = new Map<string, string>();

/** Books at other addresses of the same server keep for themselves. */
const keyOf = (name: string) => `deep-networks${import.meta.env.BASE_URL.replace(/\/*$/, '/')}${name}`;

/** The browser's own; where it is forbidden, `Head.astro` has put another in its place, which forgets. */
function storage(): Storage | undefined {
  try {
    return localStorage instanceof Storage ? localStorage : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept under a name. */
export const keptText = (name: string): string | undefined => session.get(name) ?? storage()?.getItem(keyOf(name)) ?? undefined;

/** Keeps a text, as long as the browser lets it. Never throws. */
export function keepText(name: string, text: string): Keeping {
  try {
    const own = storage();
    if (own) {
      own.setItem(keyOf(name), text);
      session.delete(name);
      return 'browser';
    }
  } catch {
    // There is no room left.
  }
  session.set(name, text);
  return 'session';
}

export function eraseText(name: string): void {
  session.delete(name);
  storage()?.removeItem(keyOf(name));
}

/** Calls back when another tab has kept something under the name; the result ends that. */
export function onKeptElsewhere(name: string, callback: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key === keyOf(name)) callback();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
