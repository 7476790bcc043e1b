import { numberFunctions } from '../../expression/functions';
import { parseExpression } from '../../expression/parseExpression';
import { jetFunction } from '../../expression/jetFunction';
import type { JetFunction } from '../../expression/jet';
import type { Fault, Parsed, Tree } from '../../expression/tree';

/** Characters of a formula at most. */
export const LONGEST_FORMULA = 300;

/** What a formula of x and y may have in it, beside numbers, operators and brackets. */
const VOCABULARY = {
  names: ['x', 'y', 'pi'],
  functions: numberFunctions(['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'sin', 'cos', 'min', 'max', 'where']),
};
const CONSTANTS = { pi: Math.PI };

const parsed = (formula: string): Parsed<Tree> => parseExpression(formula, VOCABULARY);

/** Why a formula is not taken; undefined if it is. Never throws. */
export const formulaFault = (formula: string): Fault | undefined => parsed(formula).fault;

/** @throws Error if the formula has a fault */
export function formulaTree(formula: string): Tree {
  const { tree, fault } = parsed(formula);
  if (!tree) throw new Error(fault.sentence);
  return tree;
}

/** The formula's value with its gradient and its Hessian. */
export const formulaJet = (tree: Tree): JetFunction => jetFunction(tree, CONSTANTS);
