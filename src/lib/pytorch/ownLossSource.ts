import { moves } from '../expression/jetFunction';
import { pythonSource } from '../expression/pythonSource';
import type { Tree, TreeOf } from '../expression/tree';
import { formulaTree } from '../surfaces/own/ownFormula';

/** Functions of one number whose namesakes in Python's `math` are used where x and y play no part. */
const IN_MATH = ['sqrt', 'exp', 'log', 'tanh', 'sin', 'cos'];

/**
 * A formula of x and y as a PyTorch user would write it, for 64-bit tensors x and y of any shape; and whether it needs `import math`.
 * What has no gradient, such as a constant, is given one of zero, so that `backward` has its way.
 * @throws Error if the formula has a fault
 */
export function ownLossSource(formula: string): { expression: string; needsMath: boolean } {
  const tree = formulaTree(formula);
  const written = pythonSource(tree, { nameOf: (name) => (name === 'pi' ? 'torch.pi' : name), callOf });
  const expression = hasGradient(tree) ? written : `${written} + 0 * (x + y)`;
  return { expression, needsMath: expression.includes('math.') };
}

function callOf(call: TreeOf<'call'>, given: readonly string[]): string {
  const { name } = call;
  const [first = ''] = given;
  if (!moves(call)) return constantCall(name, given);
  const tensors = call.given.map((each, i) => (moves(each) ? (given[i] ?? '') : `torch.full_like(x, ${given[i]})`));
  if (name === 'min' || name === 'max') return `torch.${name}imum(${tensors.join(', ')})`;
  if (name !== 'where') return `torch.${name}(${first})`;
  const [condition] = call.given;
  const [, yes = '', no = ''] = tensors;
  return condition && moves(condition) ? `torch.where(${first}, ${yes}, ${no})` : `(${yes} if ${first} else ${no})`;
}

/** In plain Python. */
function constantCall(name: string, given: readonly string[]): string {
  const [first = '', second = '', third = ''] = given;
  if (name === 'where') return `(${second} if ${first} else ${third})`;
  if (name === 'sign') return `((${first} > 0) - (${first} < 0))`;
  return IN_MATH.includes(name) ? `math.${name}(${first})` : `${name}(${given.join(', ')})`;
}

/** Whether PyTorch knows how the tree depends on x and y: a choice between constants forgets it. */
function hasGradient(tree: Tree): boolean {
  switch (tree.kind) {
    case 'number':
    case 'comparison':
      return false;
    case 'name':
      return moves(tree);
    case 'negative':
      return hasGradient(tree.of);
    case 'operation':
      return hasGradient(tree.left) || hasGradient(tree.right);
    case 'call':
      return tree.given.some(hasGradient);
  }
}
