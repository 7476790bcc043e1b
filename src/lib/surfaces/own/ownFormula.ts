import { numberFunctions } from '../../expression/functions';
import { parseExpression } from '../../expression/parseExpression';
import { jetFunction, moves } from '../../expression/jetFunction';
import type { JetFunction } from '../../expression/jet';
import { scalarFunction } from '../../expression/scalarFunction';
import type { Fault, Parsed, Tree } from '../../expression/tree';
import { treesIn } from '../../expression/treesIn';
import { LONGEST_FORMULA } from './presets';
/** What a formula of x and y may have in it, beside numbers, operators and brackets. */
const VOCABULARY = {
  names: ['x', 'y', 'pi'],
  functions: numberFunctions(['sqrt', 'exp', 'log', 'abs', 'sign', 'tanh', 'sin', 'cos', 'min', 'max', 'where']),
};
const CONSTANTS = { pi: Math.PI };

function parsed(formula: string): Parsed<Tree> {
  if (formula.length > LONGEST_FORMULA)
    return { fault: { sentence: `This is longer than ${LONGEST_FORMULA} characters.`, from: LONGEST_FORMULA, to: formula.length } };
  const { tree, fault } = parseExpression(formula, VOCABULARY);
  if (!tree) return { fault };
  const boundless = [...treesIn(tree)].find((part) => part.kind !== 'comparison' && !moves(part) && !Number.isFinite(constantValue(part)));
  return boundless ? { fault: { sentence: 'This is not a finite number.', from: boundless.from, to: boundless.to } } : { tree };
}

const constantValue = (tree: Tree): number => scalarFunction(tree, Object.keys(CONSTANTS))(Object.values(CONSTANTS));

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
