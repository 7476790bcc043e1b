import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keepDraft } from './readerStore';

/** After the last change. */
const RESTING_MILLISECONDS = 400;

interface DraftInForm {
  draft: string;
  /** The reader changes it. */
  write: (answer: string) => void;
  /** Shows an answer that is kept already, or is not to be. */
  place: (answer: string) => void;
}

/** What stands in the form of an exercise. What the reader writes is kept a moment later, and when the page is left. */
export function useDraft(id: string, initial: string): DraftInForm {
  const [draft, setDraft] = useState(initial);
  const unkept = useRef<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (unkept.current !== undefined) keepDraft(id, unkept.current);
    unkept.current = undefined;
  }, [id]);

  useEffect(() => {
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [keep]);

  const write = useCallback(
    (answer: string) => {
      setDraft(answer);
      unkept.current = answer === initial ? '' : answer;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, RESTING_MILLISECONDS);
    },
    [initial, keep],
  );
  const place = useCallback((answer: string) => {
    clearTimeout(timer.current);
    unkept.current = undefined;
    setDraft(answer);
  }, []);
  return { draft, write, place };
}
