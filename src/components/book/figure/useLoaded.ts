import { useEffect, useState } from 'preact/hooks';

export interface Loaded<Parts> {
  /** Undefined until they are there. */
  parts: Parts | undefined;
  /** Whether they did not come; when there is a connection again they are asked for again. */
  failed: boolean;
}

/**
 * What a figure loads when a reader wants it.
 * @param load must not change
 * @param onLoad has what depends on the parts computed anew; must not change
 */
export function useLoaded<Parts>(isWanted: boolean, load: () => Promise<Parts>, onLoad?: () => void): Loaded<Parts> {
  const [parts, setParts] = useState<Parts>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    if (!isWanted || parts !== undefined) return;
    let isOver = false;
    load().then(
      (loaded) => {
        if (isOver) return;
        setParts(() => loaded);
        setFailed(false);
        onLoad?.();
      },
      () => {
        if (!isOver) setFailed(true);
      },
    );
    const again = () => setTries(tries + 1);
    addEventListener('online', again);
    return () => {
      isOver = true;
      removeEventListener('online', again);
    };
  }, [isWanted, parts, load, onLoad, tries]);
  return { parts, failed };
}
