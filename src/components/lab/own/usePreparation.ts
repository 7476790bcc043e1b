import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preparation } from '../../../lib/table/prepareTable';
import type { TableDesk } from '../../../lib/table/takeTable';
import type { UsedTable } from '../../../lib/table/usedTables';

interface Prepared {
  /** What was asked last that has an answer. */
  of: UsedTable | undefined;
  preparation: Preparation | undefined;
}

export interface PreparationState {
  /** The newest that is known, of these choices or of those before. */
  preparation: Preparation | undefined;
  /** Whether it is of other choices. */
  isOld: boolean;
  /** Whether it has been waited for longer than a moment. */
  isSlow: boolean;
  /** Why there is none. */
  failure: string | undefined;
}

/** Milliseconds. */
const MOMENT = 500;
const NOTHING: Prepared = { of: undefined, preparation: undefined };

/** The rows of a table as they are chosen, prepared elsewhere: while one answer is waited for, only the newest choices are kept. */
export function usePreparation(draft: UsedTable | undefined, desk: TableDesk): PreparationState {
  const [prepared, setPrepared] = useState(NOTHING);
  const [failure, setFailure] = useState<string>();
  const wanted = useRef<UsedTable>();
  const isBusy = useRef(false);
  useEffect(() => {
    wanted.current = draft;
    if (isBusy.current) return;
    const answerAll = async () => {
      isBusy.current = true;
      try {
        for (let done: UsedTable | undefined; wanted.current && wanted.current !== done;) {
          done = wanted.current;
          const preparation = await desk.prepare(done.read, done.choices);
          setPrepared({ of: done, preparation });
          setFailure(undefined);
        }
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      } finally {
        // At once with the end of the loop: choices that come later begin another.
        isBusy.current = false;
      }
    };
    void answerAll();
  }, [draft, desk]);
  const isOld = draft !== prepared.of;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = isOld ? setTimeout(() => setSlow(true), MOMENT) : undefined;
    return () => clearTimeout(timer);
  }, [isOld]);
  // Of another file there is nothing to say yet.
  const isOfFile = prepared.of !== undefined && prepared.of.read === draft?.read;
  return {
    preparation: isOfFile ? prepared.preparation : undefined,
    isOld,
    isSlow,
    failure,
  };
}
