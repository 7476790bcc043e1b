import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** After rehype-katex: tells translators to leave formulas and code as they are. */
export function rehypeUntranslated() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      const { tagName, properties } = node;
      const isFormula = Array.isArray(properties.className) && properties.className.includes('katex');
      if (isFormula || tagName === 'code' || tagName === 'pre') properties.translate = 'no';
    });
  };
}
