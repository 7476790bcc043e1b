import { useEffect, type MutableRef } from 'preact/hooks';

const CONTROLS = '.figure-controls, .play-bar';

/**
 * Marks a figure's element with `data-in-use` from the touch, click or focus of one of its controls to the next of anything else. What is done in
 * its picture changes nothing: a panel that moved from under the finger would not be drawn on.
 */
export function useControlInUse(element: MutableRef<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    const look = ({ target }: Event) => {
      const picture = target instanceof Element ? target.closest('.figure-picture') : null;
      if (picture !== null && root.contains(picture)) return;
      const controls = target instanceof Element ? target.closest(CONTROLS) : null;
      root.dataset['inUse'] = String(controls !== null && root.contains(controls));
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, look, { passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, look);
    };
  }, [element]);
}
