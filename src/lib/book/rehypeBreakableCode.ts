import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { breakableCode } from './breakableCode.ts';

/** Code in running text that is longer has no line of a phone to itself. */
const LONGEST_WHOLE = 30;

/** Code in the cell of a table, and long code in running text, may be broken where a program may: on a phone it is wider than its column. */
export function rehypeBreakableCode() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element, _, parent) => {
      if (element.tagName !== 'code' || parent?.type !== 'element') return;
      const [text] = element.children;
      const isInCell = parent.tagName === 'td' || parent.tagName === 'th';
      const isLong = parent.tagName !== 'pre' && text?.type === 'text' && text.value.length > LONGEST_WHOLE;
      if (isInCell || isLong) breakableCode(element);
    });
  };
}
