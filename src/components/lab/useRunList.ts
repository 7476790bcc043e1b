import { useCallback, useEffect, useState } from 'preact/hooks';
import { joinedLists, listText, parseList, renamed, withRun, type KeptRun } from '../../lib/lab/runList';
import { eraseText, keepText, keptText, onKeptElsewhere, type Keeping } from './keptText';

/** Under this name the browser keeps the runs. */
const RUNS = 'lab-runs';

export interface RunList {
  runs: readonly KeptRun[];
  /** Where they are kept; undefined as long as nothing was. */
  keeping: Keeping | undefined;
  add: (added: readonly Omit<KeptRun, 'id' | 'name'>[]) => void;
  rename: (id: number, name: string) => void;
  remove: (id: number) => void;
  /** How many runs a file brought, and how many of its entries were none; undefined if it is no such list. */
  take: (text: string) => { taken: number; unread: number } | undefined;
  erase: () => void;
}

const kept = (): KeptRun[] => parseList(keptText(RUNS) ?? '')?.runs ?? [];

/**
 * The runs that the reader has made, as the browser keeps them. What another tab has added meanwhile stays.
 * @param nameOf what a new run is called, by its number
 */
export function useRunList(nameOf: (id: number) => string): RunList {
  const [runs, setRuns] = useState<readonly KeptRun[]>([]);
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    const read = () => setRuns(kept());
    read();
    return onKeptElsewhere(RUNS, read);
  }, []);
  const change = useCallback((changed: (before: readonly KeptRun[]) => readonly KeptRun[]) => {
    const now = changed(kept());
    setKeeping(keepText(RUNS, listText(now)));
    setRuns(now);
  }, []);
  return {
    runs,
    keeping,
    add: (added) => change((before) => added.reduce<readonly KeptRun[]>((list, run) => withRun(list, run, nameOf), before)),
    rename: (id, name) => change((before) => renamed(before, id, name)),
    remove: (id) => change((before) => before.filter((run) => run.id !== id)),
    take: (text) => {
      const read = parseList(text);
      if (!read) return undefined;
      change((before) => joinedLists(before, read.runs));
      return { taken: read.runs.length, unread: read.unread };
    },
    erase: () => {
      eraseText(RUNS);
      setRuns([]);
      setKeeping(undefined);
    },
  };
}
