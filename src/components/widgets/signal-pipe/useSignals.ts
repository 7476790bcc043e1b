import { useEffect, useRef, useState } from 'preact/hooks';
import { signalPipe, type Signals } from '../../../lib/experiments/initialization/signalPipe';
import type { Settings } from './figure';

/** Longer than this at a time the page must not be kept from answering. */
const SLICE_MILLISECONDS = 12;

export interface Passing {
  signals: Signals;
  isOver: boolean;
}

/** The signals of these settings, computed a few layers at a time. `first` are those of the defaults, made when the book was built. */
export function useSignals(settings: Settings, first: Signals, live: boolean): Passing {
  const [passing, setPassing] = useState<Passing>({ signals: first, isOver: true });
  const shown = useRef(settings);
  useEffect(() => {
    if (!live || shown.current === settings) return;
    shown.current = settings;
    const passes = signalPipe(settings);
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      const end = performance.now() + SLICE_MILLISECONDS;
      let step = passes.next();
      while (!step.done && performance.now() < end) step = passes.next();
      const { forward, backward } = step.value;
      setPassing({ signals: { forward: [...forward], backward: [...backward] }, isOver: step.done ?? false });
      if (!step.done) timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [settings, live]);
  return passing;
}
