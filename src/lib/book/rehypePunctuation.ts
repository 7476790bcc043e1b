import type { Element, ElementContent, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** The class of what keeps a formula or the mark of a claim on one line with the punctuation at its ends: browsers would let a line begin with a full stop there. */
export const KEPT_TOGETHER = 'kept-together';

/** Punctuation that belongs to what follows, at the end of a text, and to what comes before, at the beginning of one. */
const OPENING = /[([‘“]+$/;
export const CLOSING = /^[,.;:!?)\]’”]+/;

/** After rehype-katex: wraps each formula in a line of text, and each claim, together with the punctuation that touches it. */
export function rehypePunctuation() {
  return (tree: Root) => {
    visit(tree, 'element', (parent: Element) => {
      if (isFormula(parent) || hasClass(parent, KEPT_TOGETHER)) return SKIP;
      parent.children = wrapped(parent.children);
      return CONTINUE;
    });
  };
}

function wrapped(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let closing = '';
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      made.push({ ...child, value: child.value.slice(closing.length) });
      closing = '';
    } else if (isFormula(child) || isClaim(child)) {
      const before = made.at(-1);
      const opening = before?.type === 'text' ? (OPENING.exec(before.value)?.[0] ?? '') : '';
      const after = children[index + 1];
      closing = after?.type === 'text' ? (CLOSING.exec(after.value)?.[0] ?? '') : '';
      if (before?.type === 'text') before.value = before.value.slice(0, before.value.length - opening.length);
      made.push(opening + closing === '' ? child : together([text(opening), withBreaks(child), text(closing)]));
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

/** A long formula may still be broken where KaTeX lets it: between its parts. */
function withBreaks(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.flatMap((child, index) =>
    hasClass(node, 'katex-html') && index > 0 ? [lineBreak(), child] : [withBreaks(child)],
  );
  return { ...node, children };
}

const lineBreak = (): Element => ({ type: 'element', tagName: 'wbr', properties: {}, children: [] });
