import { useEffect, useRef, useState } from 'preact/hooks';

/** Said this long after the last change, so that a moving slider or a running training does not flood the listener. */
const QUIET_MILLISECONDS = 900;

/** A live region for screen readers: silent on what the page came with, and until its text has stopped changing. */
export function Announcement({ text }: { text: string }) {
  const first = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" aria-live="polite" data-announcement>
      {said}
    </p>
  );
}
