import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface OnDemand<Props> {
  /** Undefined until it has come. */
  Part: FunctionComponent<Props> | undefined;
  /** Why it has not come; empty if nothing went wrong. */
  failure: string;
  want: () => Promise<void>;
}

/** A component whose code comes when a reader wants it, or when the page needs it. */
export function useOnDemand<Props>(load: () => Promise<FunctionComponent<Props>>, isNeeded = false): OnDemand<Props> {
  const [Part, setPart] = useState<FunctionComponent<Props>>();
  const [failure, setFailure] = useState('');
  const want = async () => {
    if (Part) return;
    try {
      const part = await load();
      setPart(() => part);
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const wanted = useRef(want);
  wanted.current = want;
  useEffect(() => {
    if (isNeeded) void wanted.current();
  }, [isNeeded]);
  return { Part, failure, want };
}
