/** On the page: formulas and tables wider than the column can be scrolled with the keys; on paper: hints and solutions are open. */

const WIDE = '.equation-formula, .sl-markdown-content > .katex-display, .sl-markdown-content table';

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.scrollWidth > target.clientWidth + 1) makeFocusable(target);
    else for (const attribute of ['tabindex', 'role', 'aria-label']) target.removeAttribute(attribute);
  }
});

function makeFocusable(element: HTMLElement) {
  element.tabIndex = 0;
  if (element instanceof HTMLTableElement) return;
  element.role = 'group';
  element.ariaLabel = element.dataset['scrolls'] ?? 'Formula';
}

for (const element of document.querySelectorAll(WIDE)) resized.observe(element);

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.disclosure')) details.open = true;
});
