/** Where a text is kept: in the browser, or, where that is forbidden or full, until the page is closed. */
export type Keeping = 'browser' | 'session';

const session = new Map<string, string>();
const PREFIX = 'deep-networks-';

/** What was kept under a name. Never throws. */
export function keptText(name: string): string | undefined {
  try {
    return session.get(name) ?? localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return session.get(name);
  }
}

/** Keeps a text, as long as the browser lets it. Never throws. */
export function keepText(name: string, text: string): Keeping {
  try {
    localStorage.setItem(PREFIX + name, text);
    session.delete(name);
    return 'browser';
  } catch {
    session.set(name, text);
    return 'session';
  }
}

export function eraseText(name: string): void {
  session.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Where nothing may be read, nothing was kept.
  }
}

/** Calls back when another tab has kept something under the name; the result ends that. */
export function onKeptElsewhere(name: string, callback: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key === PREFIX + name) callback();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
