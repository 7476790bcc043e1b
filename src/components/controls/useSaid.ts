import { useEffect, useRef, useState } from 'preact/hooks';

/** Said this long after the last change, so that a moving slider, a running training or somebody who types does not flood the listener. */
const QUIET_MILLISECONDS = 900;

/** What a live region says of a text that changes: nothing of the first one, and of others when they have stopped changing. */
export function useSaid(text: string): string {
  const first = useRef<string | undefined>(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = undefined;
    const timer = setTimeout(() => setSaid(text), text === '' ? 0 : QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
