/** On the page: formulas and tables wider than the column can be scrolled with the keys; on paper: hints and solutions are open. */

const WIDE = '.equation-formula, .sl-markdown-content .katex-display:not(.equation-formula > *), .sl-markdown-content table';

const wide = [...document.querySelectorAll<HTMLElement>(WIDE)];

function update(element: HTMLElement) {
  if (element.scrollWidth > element.clientWidth) makeFocusable(element);
  else for (const attribute of ['tabindex', 'role', 'aria-label']) element.removeAttribute(attribute);
}

function makeFocusable(element: HTMLElement) {
  element.tabIndex = 0;
  if (element instanceof HTMLTableElement) return;
  element.role = 'group';
  element.ariaLabel = element.dataset['scrolls'] ?? 'Formula';
}

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) update(target);
});
for (const element of wide) resized.observe(element);
// A font that comes late makes a formula wider, not its column.
void document.fonts.ready.then(() => wide.forEach(update));

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.disclosure')) details.open = true;
});
