import { partsOf, type Tree, type TreeOf } from '../expression/tree';
import { OVER_LAYER } from './blockOperations';
import type { Rule } from './rule';

export type OverLayer = keyof typeof OVER_LAYER;

/** What a call goes over the whole layer for: one number for all of its elements. */
export const overLayer = ({ name, given }: TreeOf<'call'>): OverLayer | undefined =>
  Object.hasOwn(OVER_LAYER, name) && given.length === 1 ? (name as OverLayer) : undefined;

/** The names that have a value for each weight, rather than one for the whole layer: weights, gradient, and what is made of them element by element. */
export function layeredNames({ assignments }: Rule): ReadonlySet<string> {
  const layered = new Set(['g', 'w']);
  let before: number;
  do {
    before = layered.size;
    for (const { name, tree } of assignments) if (isLayered(tree, layered)) layered.add(name);
  } while (layered.size > before);
  return layered;
}

/** Whether a tree has a value for each weight. */
export function isLayered(tree: Tree, layered: ReadonlySet<string>): boolean {
  if (tree.kind === 'name') return layered.has(tree.name);
  if (tree.kind === 'call' && overLayer(tree)) return false;
  return partsOf(tree).some((part) => isLayered(part, layered));
}

/** Every name that a tree reads. */
export const namesIn = (tree: Tree): string[] => (tree.kind === 'name' ? [tree.name] : partsOf(tree).flatMap(namesIn));
