import { bracketed, RANK, rankOf, sidesOf, type Written } from './ranked';
import type { Tree, TreeOf } from './tree';

export interface PythonNames {
  /** What a name is called there; as here if absent. */
  nameOf?: (name: string) => string;
  /** What a call is there, `torch.sqrt(x)`: what it is given is written already. */
  callOf: (call: TreeOf<'call'>, given: readonly string[]) => string;
}

/** The tree as Python writes it. */
export const pythonSource = (tree: Tree, names: PythonNames): string => written(tree, names).text;

function written(tree: Tree, names: PythonNames): Written {
  const part = (of: Tree, least: number) => bracketed(written(of, names), least);
  switch (tree.kind) {
    case 'number':
      return { text: String(tree.value), rank: tree.value < 0 ? RANK.negative : RANK.whole };
    case 'name':
      return { text: names.nameOf?.(tree.name) ?? tree.name, rank: RANK.whole };
    case 'negative':
      return { text: `-${part(tree.of, RANK.negative)}`, rank: RANK.negative };
    case 'operation': {
      const [left, right] = sidesOf(tree.operator);
      const sign = tree.operator === '**' ? '**' : ` ${tree.operator} `;
      return { text: `${part(tree.left, left)}${sign}${part(tree.right, right)}`, rank: rankOf(tree.operator) };
    }
    case 'comparison':
      return { text: `${part(tree.left, RANK.sum)} ${tree.operator} ${part(tree.right, RANK.sum)}`, rank: RANK.comparison };
    case 'call':
      return {
        text: names.callOf(
          tree,
          tree.given.map((each) => written(each, names).text),
        ),
        rank: RANK.whole,
      };
  }
}
