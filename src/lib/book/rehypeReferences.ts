import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const CITATION = /\[[^[\]]*@[\p{L}\d_]+[^[\]]*\]/u;

/** After rehype-citation: puts the list of references under a heading. Throws on a citation that was not found in the bibliography. */
export function rehypeReferences({ heading }: { heading: string }) {
  return (tree: Root, file: VFile) => {
    visit(tree, 'text', (text, _, parent) => {
      const unknown = parent?.type === 'element' && parent.tagName === 'code' ? null : CITATION.exec(text.value);
      if (unknown) throw new Error(`${file.path}: ${unknown[0]} is not in the bibliography`);
    });
    const list = tree.children.findIndex((node) => node.type === 'element' && node.properties.id === 'refs');
    const found = tree.children[list];
    if (found?.type !== 'element') return;
    // The text comes first in the search.
    found.properties['dataPagefindWeight'] = '0.1';
    const title: Element = {
      type: 'element',
      tagName: 'h2',
      properties: { id: 'references' },
      children: [{ type: 'text', value: heading }],
    };
    tree.children.splice(list, 0, title);
  };
}
