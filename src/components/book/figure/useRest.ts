import { useEffect, type MutableRef } from 'preact/hooks';

/** Milliseconds for which a worker is kept that may have to go on: to make another takes a few hundred, and the run is trained again. */
export const PATIENCE = 5000;
/** The same where all is done. */
const PATIENCE_AT_END = 1000;

/** Gives the memory of what trains back when it has not been needed for a while: the runs are over, or the figure is off the screen. */
export function useRest(
  trains: MutableRef<{ rest(): void } | undefined>,
  { isNeeded, isOver }: { isNeeded: boolean; isOver: boolean },
): void {
  useEffect(() => {
    if (isNeeded && !isOver) return;
    const timer = setTimeout(() => trains.current?.rest(), isOver ? PATIENCE_AT_END : PATIENCE);
    return () => clearTimeout(timer);
  }, [trains, isNeeded, isOver]);
}
