import { useEffect, useRef, useState } from 'preact/hooks';
import { checkFiles, type FileResult } from '../../lib/practice/checkFiles';
import { rowsPool } from './rowsPool';
import { textOfFile } from './textOfFile';

/** A larger folder is another. */
export const MOST_FILES = 1000;

/** Milliseconds between two looks at what is checked. */
const DRAWING_INTERVAL = 100;

export type CheckState =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'checking'; done: number; total: number }
  | { kind: 'checked'; results: readonly FileResult[]; given: number; exercises: number; seconds: number }
  | { kind: 'failed'; reason: string };

/** Checks the files that are given, with all the workers that this machine has; others that are given meanwhile take their place. */
export function useCheck() {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const pool = useRef<ReturnType<typeof rowsPool>>();
  const current = useRef(0);

  const stop = () => {
    current.current++;
    pool.current?.dispose();
    pool.current = undefined;
  };
  useEffect(() => stop, []);

  const check = async (files: readonly File[]) => {
    stop();
    const number = current.current;
    const isCurrent = () => number === current.current;
    const tell = (next: CheckState) => isCurrent() && setState(next);
    tell({ kind: 'reading' });
    try {
      const begun = performance.now();
      const { graderOn } = await import('../../lib/practice/grader');
      const taken = files.slice(0, MOST_FILES);
      const given = await Promise.all(
        taken.map(async (file) => ({ file: file.webkitRelativePath || file.name, content: await textOfFile(file) })),
      );
      if (!isCurrent()) return;
      pool.current = rowsPool();
      let exercises = 0;
      let drawnAt = -Infinity;
      const results = await checkFiles(given, graderOn(pool.current.ask), async (done, total) => {
        exercises = total;
        if (performance.now() - drawnAt < DRAWING_INTERVAL) return;
        drawnAt = performance.now();
        tell({ kind: 'checking', done, total });
        await new Promise((drawn) => setTimeout(drawn));
        if (!isCurrent()) throw new Error('Stopped');
      });
      tell({ kind: 'checked', results, given: files.length, exercises, seconds: (performance.now() - begun) / 1000 });
    } catch (error) {
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    } finally {
      if (isCurrent()) stop();
    }
  };

  return {
    state,
    check: (files: readonly File[]) => void check(files),
    stop: () => {
      stop();
      setState({ kind: 'idle' });
    },
  };
}
