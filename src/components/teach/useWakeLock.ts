import { useEffect, useState } from 'preact/hooks';

/** Keeps the screen awake while the page is shown; false where the browser does not let a page do so. */
export function useWakeLock(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Where there is none the browser knows nothing of it, whatever its types say.
        lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
        setHeld(lock !== undefined);
      } catch {
        setHeld(false);
      }
    };
    const askAgain = () => void ask();
    askAgain();
    // A browser takes it away from a page that is not seen.
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
