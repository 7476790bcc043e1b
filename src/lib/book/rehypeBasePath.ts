import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from './basePath.ts';

/** Puts the root-relative links and images of a page under the base path, so that prose can say [dropout](/dropout/). */
export function rehypeBasePath({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element) => {
      for (const property of ['href', 'src']) {
        const address = element.properties[property];
        if (typeof address === 'string') element.properties[property] = withBase(base, address);
      }
    });
  };
}
