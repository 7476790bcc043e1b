import { useEffect, useState } from 'preact/hooks';
import { parseLooks, withLook } from '../../lib/lab/looks';
import { keepText, keptText } from './keptText';

/** Under this name the browser keeps which comparisons were asked for. */
const LOOKS = 'lab-looks';

interface Looks {
  /** All that were asked for since the reader last began to count anew. */
  looks: readonly string[];
  /** For another question: of those before, only the one that is shown still counts. */
  countAnew: () => void;
}

/** Counts the comparisons that the reader has asked for, here and before. */
export function useLooks(look: string | undefined): Looks {
  const [looks, setLooks] = useState<readonly string[]>([]);
  const keep = (now: readonly string[]) => {
    keepText(LOOKS, JSON.stringify(now));
    setLooks(now);
  };
  useEffect(() => setLooks(parseLooks(keptText(LOOKS) ?? '[]')), []);
  useEffect(() => {
    if (look !== undefined) keep(withLook(parseLooks(keptText(LOOKS) ?? '[]'), look));
  }, [look]);
  return { looks, countAnew: () => keep(look === undefined ? [] : [look]) };
}
