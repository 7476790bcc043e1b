/** Formulas are copied as TeX into plain text, and as MathML into rich text: what is drawn of them is a heap of letters. */

const FORMULA = '.katex';
const DISPLAYED = '.katex-display';

/** The formula that a place in the page is in, if it is in one. */
function formulaAt(node: Node): Element | undefined {
  const formula = (node instanceof Element ? node : node.parentElement)?.closest(FORMULA);
  return formula?.closest(DISPLAYED) ?? formula ?? undefined;
}

/** A copy of what is selected, with whole formulas at its ends. */
function selected(range: Range): DocumentFragment {
  const whole = range.cloneRange();
  const [first, last] = [formulaAt(range.startContainer), formulaAt(range.endContainer)];
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole.cloneContents();
}

/** Dollars as in Markdown and TeX. */
function texOf(formula: Element): string {
  const tex = formula.querySelector('annotation')?.textContent ?? formula.textContent;
  return formula.closest(DISPLAYED) ? `$$${tex}$$` : `$${tex}$`;
}

/** As the page shows it, with the breaks between its lines and paragraphs: only what is in the page has them. */
function plainText(content: DocumentFragment): string {
  const place = document.createElement('div');
  place.style.cssText = 'position: fixed; inset-inline-start: -100vw; width: 90vw; user-select: text';
  place.append(content);
  // The mark of a claim, and what it opens.
  for (const hidden of place.querySelectorAll('button, [popover]')) hidden.remove();
  for (const formula of place.querySelectorAll(FORMULA)) formula.replaceWith(texOf(formula));
  document.body.append(place);
  const text = place.innerText;
  place.remove();
  return text;
}

function richText(content: DocumentFragment): string {
  const place = document.createElement('div');
  place.append(content);
  for (const drawn of place.querySelectorAll('.katex-html, .term-notes')) drawn.remove();
  return place.innerHTML;
}

document.addEventListener('copy', (event) => {
  const selection = document.getSelection();
  if (!event.clipboardData || !selection || selection.isCollapsed || event.target instanceof HTMLInputElement) return;
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const contents = () => ranges.map(selected);
  if (!contents().some((content) => content.querySelector(FORMULA))) return;
  event.clipboardData.setData('text/plain', contents().map(plainText).join('\n'));
  event.clipboardData.setData('text/html', contents().map(richText).join('\n'));
  event.preventDefault();
});
