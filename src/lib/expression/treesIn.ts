import { partsOf, type Tree } from './tree';

/** The tree and all trees in it, from the outside in. */
export function* treesIn(tree: Tree): Generator<Tree, void> {
  yield tree;
  for (const part of partsOf(tree)) yield* treesIn(part);
}
