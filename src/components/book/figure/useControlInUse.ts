import { useEffect, type MutableRef } from 'preact/hooks';

const CONTROLS = '.figure-controls, .play-bar';
const MAIN_PANEL = '.figure-picture > :first-child';

/** A panel that came to stay under a finger would get the rest of its tap. */
const AFTER_TAP_MILLISECONDS = 350;

/** Scrolls the page so that the first panel, where it stays on the screen, does not cover a control. */
function uncover(root: HTMLElement, control: Element): void {
  const panel = root.querySelector(MAIN_PANEL);
  if (!panel || getComputedStyle(panel).position !== 'sticky') return;
  const covered = panel.getBoundingClientRect().bottom - control.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: -covered, behavior: 'instant' });
}

/**
 * Marks a figure's element with `data-in-use` from the use of one of its controls to the touch, click or focus of anything else. What is done in its
 * picture changes nothing: a panel that moved from under the finger would not be drawn on.
 */
export function useControlInUse(element: MutableRef<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let tapped: ReturnType<typeof setTimeout> | undefined;
    const mark = (control: Element) => {
      tapped = undefined;
      root.dataset['inUse'] = 'true';
      uncover(root, control);
    };
    const look = ({ type, target }: Event) => {
      const part = target instanceof Element && root.contains(target) ? target : undefined;
      if (part?.closest('.figure-picture')) return;
      if (!part?.closest(CONTROLS)) {
        clearTimeout(tapped);
        tapped = undefined;
        root.dataset['inUse'] = 'false';
      } else if (type === 'focusin' && part.matches(':focus-visible')) mark(part);
      // A finger that is put on a slider may be about to scroll the page: that is no use of it yet.
      else if (type === 'input' || type === 'click') tapped ??= setTimeout(() => mark(part), AFTER_TAP_MILLISECONDS);
    };
    const events = ['pointerdown', 'focusin', 'input', 'click'] as const;
    for (const event of events) document.addEventListener(event, look, { passive: true });
    return () => {
      clearTimeout(tapped);
      for (const event of events) document.removeEventListener(event, look);
    };
  }, [element]);
}
