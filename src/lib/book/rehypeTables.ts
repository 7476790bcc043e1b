import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** An empty cell in a table's head is no heading: `<th></th>` becomes `<td></td>`. */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'th' && element.children.length === 0) element.tagName = 'td';
    });
  };
}
