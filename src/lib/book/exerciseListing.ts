import type { Nodes, Root } from 'mdast';
import { visit, EXIT } from 'unist-util-visit';

/** The lines of the first program in the question of an exercise; none where there is no such program. */
export function exerciseListing(tree: Root, id: string): readonly string[] {
  let listing: readonly string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Exercise') return undefined;
    if (!node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && attribute.value === id))
      return undefined;
    const program = node.children.find((child) => child.type === 'code');
    listing = program?.value.split('\n') ?? [];
    return EXIT;
  });
  return listing;
}
