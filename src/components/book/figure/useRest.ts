import { useEffect, type MutableRef } from 'preact/hooks';

/** Milliseconds for which a worker with nothing to do is kept: to make another takes a few hundred. */
export const PATIENCE = 5000;

/** Gives the memory of what trains back when it has not been needed for a while: the runs are over, or the figure is off the screen. */
export function useRest(trains: MutableRef<{ rest(): void } | undefined>, isNeeded: boolean): void {
  useEffect(() => {
    if (isNeeded) return;
    const timer = setTimeout(() => trains.current?.rest(), PATIENCE);
    return () => clearTimeout(timer);
  }, [trains, isNeeded]);
}
