import { useEffect, type MutableRef } from 'preact/hooks';
import { PATIENCE } from './useRest';

/** What can be made ready ahead of a start, and given up again. */
interface Warmed {
  warm(): void;
  cool(): void;
}

/** Where a training may be started from. */
const STARTING = '.figure-controls, [data-press="play"]';

/** Makes the workers when a pointer or the focus comes to what can start a training: to make them takes longer than a short run. */
export function useWarm<T extends Warmed>(
  element: MutableRef<Element | null> | undefined,
  { trains, make, live }: { trains: MutableRef<T | undefined>; make: () => T; live: boolean },
): void {
  useEffect(() => {
    const whole = element?.current;
    if (!whole || !live) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const warm = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest(STARTING)) return;
      trains.current ??= make();
      trains.current.warm();
      clearTimeout(timer);
      timer = setTimeout(() => trains.current?.cool(), PATIENCE);
    };
    whole.addEventListener('pointerover', warm);
    whole.addEventListener('focusin', warm);
    return () => {
      whole.removeEventListener('pointerover', warm);
      whole.removeEventListener('focusin', warm);
      clearTimeout(timer);
    };
  }, [element, trains, make, live]);
}
