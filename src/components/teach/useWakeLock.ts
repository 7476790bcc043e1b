import { useEffect, useState } from 'preact/hooks';

/** Keeps the screen awake while the page is shown; false where the browser does not let a page do so, or has taken it back. */
export function useWakeLock(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const release = () => {
      void lock?.release();
      lock = undefined;
    };
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Where there is none the browser knows nothing of it, whatever its types say.
        lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
        lock?.addEventListener('release', () => setHeld(false));
        setHeld(lock !== undefined);
        if (isOver) release();
      } catch {
        setHeld(false);
      }
    };
    const askAgain = () => void ask();
    askAgain();
    // A browser takes it away from a page that is not seen.
    document.addEventListener('visibilitychange', askAgain);
    addEventListener('pagehide', release);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      removeEventListener('pagehide', release);
      release();
    };
  }, []);
  return isHeld;
}
