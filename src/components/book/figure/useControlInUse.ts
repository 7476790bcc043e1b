import { useEffect, type MutableRef } from 'preact/hooks';

const CONTROLS = '.figure-controls, .play-bar, .own-rule';
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

/** Calls back when no control of the figure is seen under its first panel any more. @returns what ends it */
function whenOutOfSight(root: HTMLElement, letGo: () => void): () => void {
  const panel = root.querySelector(MAIN_PANEL);
  const { position = '', top = '' } = panel ? getComputedStyle(panel) : {};
  if (!panel || position !== 'sticky') return () => undefined;
  const under = (Number.parseFloat(top) || 0) + panel.getBoundingClientRect().height;
  const seen = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) seen[isIntersecting ? 'add' : 'delete'](target);
      if (seen.size === 0) letGo();
    },
    { rootMargin: `${-Math.round(under)}px 0px 0px` },
  );
  for (const control of root.querySelectorAll(CONTROLS)) observer.observe(control);
  return () => observer.disconnect();
}

/**
 * Marks a figure's element with `data-in-use` from the use of one of its controls to the touch, click or focus of anything else, or until all of them have left the
 * screen: the panel would then cover text. What is done in its
 * picture changes nothing: a panel that moved from under the finger would not be drawn on.
 */
export function useControlInUse(element: MutableRef<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    let tapped: ReturnType<typeof setTimeout> | undefined;
    let stopLooking: () => void = () => undefined;
    const letGo = () => {
      clearTimeout(tapped);
      tapped = undefined;
      stopLooking();
      root.dataset['inUse'] = 'false';
    };
    const mark = (control: Element) => {
      tapped = undefined;
      root.dataset['inUse'] = 'true';
      uncover(root, control);
      stopLooking();
      stopLooking = whenOutOfSight(root, letGo);
    };
    const look = ({ type, target }: Event) => {
      const part = target instanceof Element && root.contains(target) ? target : undefined;
      if (part?.closest('.figure-picture')) return;
      if (!part?.closest(CONTROLS)) letGo();
      else if (type === 'focusin' && part.matches(':focus-visible')) mark(part);
      // A finger that is put on a slider may be about to scroll the page: that is no use of it yet.
      else if (type === 'input' || type === 'click') tapped ??= setTimeout(() => mark(part), AFTER_TAP_MILLISECONDS);
    };
    const events = ['pointerdown', 'focusin', 'input', 'click'] as const;
    for (const event of events) document.addEventListener(event, look, { passive: true });
    return () => {
      clearTimeout(tapped);
      stopLooking();
      for (const event of events) document.removeEventListener(event, look);
    };
  }, [element]);
}
