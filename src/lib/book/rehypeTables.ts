import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { breakableCode } from './breakableCode.ts';

/** An empty cell in a table's head is no heading: `<th></th>` becomes `<td></td>`. Code in a cell may be broken where a program may: on a phone it is wider than its column. */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      const { tagName, children } = element;
      if (tagName === 'th' && children.length === 0) element.tagName = 'td';
      if (tagName !== 'td' && tagName !== 'th') return;
      for (const child of children) if (child.type === 'element' && child.tagName === 'code') breakableCode(child);
    });
  };
}
