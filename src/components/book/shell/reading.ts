/** On the page: formulas and tables wider than the column can be scrolled with the keys; on paper: hints and solutions are open. */

const WIDE = '.equation-formula, .sl-markdown-content .katex-display:not(.equation-formula > *), .sl-markdown-content table';

const wide = [...document.querySelectorAll<HTMLElement>(WIDE)];

const isCut = (element: HTMLElement) => element.scrollWidth > element.clientWidth;

/** All are measured before any is changed: a change would have the page laid out anew for the next measurement. */
function update(elements: readonly HTMLElement[]) {
  const cut = elements.map(isCut);
  elements.forEach((element, i) => {
    if (cut[i]) makeFocusable(element);
    else if (element.hasAttribute('tabindex') && !element.matches('.symbol-stop')) leaveAlone(element);
  });
}

function makeFocusable(element: HTMLElement) {
  element.tabIndex = 0;
  if (element instanceof HTMLTableElement) return;
  element.role = 'group';
  element.ariaLabel = element.dataset['scrolls'] ?? 'Formula';
}

function leaveAlone(element: HTMLElement) {
  for (const attribute of ['tabindex', 'role', 'aria-label']) element.removeAttribute(attribute);
}

/** What is far from the screen has no size yet, and none is asked for: that would have the whole page laid out. */
const laidOut = new Set<HTMLElement>();

const resized = new ResizeObserver((entries) => {
  const elements = entries.map(({ target }) => target).filter((target) => target instanceof HTMLElement);
  for (const element of elements) laidOut.add(element);
  // Not at once: what an observer of sizes changes might have it called again before the page is drawn, of which browsers complain.
  requestAnimationFrame(() => update(elements));
});
for (const element of wide) resized.observe(element);
// A font that comes late makes a formula wider, not its column.
document.fonts.addEventListener('loadingdone', () => update([...laidOut]));

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.disclosure')) details.open = true;
});
