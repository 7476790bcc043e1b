import { useEffect, useRef, useState } from 'preact/hooks';
import type { LabState } from '../../lib/lab/labState';
import { neededFile } from '../../lib/lab/ownData';
import type { KeptNotice } from './own/takeTables';

/** Fetches the reader's own tables that a state needs and the page has not, each once; what reads them is loaded then. What is to be told of that. */
export function useOwnTables({ a, b, own }: LabState, live: boolean, whenTaken: () => void): KeptNotice | undefined {
  const [notice, setNotice] = useState<KeptNotice>();
  const tried = useRef(new Set<string>());
  const taken = useRef(whenTaken);
  taken.current = whenTaken;
  useEffect(() => {
    if (!live) return;
    const missing = [a, ...(b ? [b] : [])].flatMap(({ data }) => (data.kind === 'own' && neededFile(data) ? [data.table] : []));
    const hashes = missing.filter((hash) => !tried.current.has(hash));
    if (hashes.length === 0) return;
    hashes.forEach((hash) => tried.current.add(hash));
    const whenDone = () => taken.current();
    import('./own/takeTables').then(({ takeTables }) => takeTables(own, hashes, setNotice)).then(whenDone, whenDone);
  }, [a, b, own, live]);
  return notice;
}
