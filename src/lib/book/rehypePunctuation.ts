import type { Element, ElementContent, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** The class of what keeps a formula or the mark of a claim on one line with the punctuation at its ends: browsers would let a line begin with a full stop there. */
export const KEPT_TOGETHER = 'kept-together';

/** Punctuation that belongs to what follows, at the end of a text, and to what comes before, at the beginning of one: there letters too, as of 'the k-th'. */
const OPENING = /[([‘“]+$/;
export const CLOSING = /^(?:-?\p{L}+)?[,.;:!?)\]’”]*/u;
/** A number and its sign. */
const PER_CENT = /(?<=\d) %/g;
/** Its text makes its address, which links have: it stays as it is written. */
const HEADING = /^h[1-6]$/;

/** A formula of at most so many characters is not broken at all: 'p = 0.5'. */
const SHORT = 12;

/** After rehype-katex: wraps each formula in a line of text, and each claim, together with the punctuation that touches it, and leaves formulas the breaks that do no harm. */
export function rehypePunctuation() {
  return (tree: Root) => {
    visit(tree, 'element', (parent: Element) => {
      if (parent.tagName === 'code' || isFormula(parent) || ['katex-display', KEPT_TOGETHER].some((name) => hasClass(parent, name)))
        return SKIP;
      parent.children = wrapped(parent.children, HEADING.test(parent.tagName) ? undefined : PER_CENT);
      return CONTINUE;
    });
  };
}

function wrapped(children: readonly ElementContent[], unbroken: RegExp | undefined): ElementContent[] {
  const made: ElementContent[] = [];
  let closing = '';
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      const value = child.value.slice(closing.length);
      made.push({ ...child, value: unbroken ? value.replace(unbroken, '\u00a0%') : value });
      closing = '';
    } else if (isFormula(child) || isClaim(child)) {
      const before = made.at(-1);
      const opening = before?.type === 'text' ? (OPENING.exec(before.value)?.[0] ?? '') : '';
      const after = children[index + 1];
      closing = after?.type === 'text' ? (CLOSING.exec(after.value)?.[0] ?? '') : '';
      if (before?.type === 'text') before.value = before.value.slice(0, before.value.length - opening.length);
      const isWhole = opening + closing === '' && partsOf(child).length < 2;
      made.push(isWhole ? child : together([text(opening), withBreaks(child), text(closing)]));
    } else made.push(child);
  }
  return made;
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const together = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [KEPT_TOGETHER] },
  children,
});

const hasClass = (node: ElementContent, name: string): boolean =>
  node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes(name);

const isFormula = (node: ElementContent): boolean => hasClass(node, 'katex');

/** In MDX a tag of the book is a node of its own kind. */
const isClaim = (node: object) => 'name' in node && node.name === 'Claim';

/** What KaTeX would let a line end after: the parts of a formula in a line of text. */
function partsOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [];
  return hasClass(node, 'katex-html') ? node.children : node.children.flatMap(partsOf);
}

/** A long formula may still be broken where KaTeX lets it, between its parts, but not within brackets. */
function withBreaks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (!hasClass(node, 'katex-html')) return { ...node, children: node.children.map(withBreaks) };
  const parts = node.children.map(charactersOf);
  if (parts.join('').length <= SHORT) return node;
  const isOpen = (index: number) => {
    const before = parts.slice(0, index).join('');
    return before.replace(/[^([{]/g, '').length > before.replace(/[^)\]}]/g, '').length;
  };
  return { ...node, children: node.children.flatMap((child, index) => (index === 0 || isOpen(index) ? [child] : [lineBreak(), child])) };
}

/** Without the invisible ones that KaTeX sets for its heights. */
function charactersOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\s\u200B]/g, '');
  return node.type === 'element' ? node.children.map(charactersOf).join('') : '';
}

const lineBreak = (): Element => ({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
