import type { Tree, TreeOf } from '../expression/tree';
import { isLayered } from './ruleShapes';

type Operation = TreeOf<'operation'>;

/** A layer, times or through a number if there is one. */
export interface Part {
  of: Tree;
  by?: Tree;
}

/** What rules mostly consist of, for which there is a loop of its own. */
export type FusedShape =
  /** `a*x + b*y`, or `- b*y`; y may be a square. */
  | { kind: 'sum'; left: Part; right: Part; isMinus: boolean; isSquare: boolean }
  /** `x - a*(y/b) / (sqrt(z/c) + e)` */
  | { kind: 'rootStep'; from: Tree; rate?: Tree; slope: Part; square: Part; least: Tree };

/** The shape of a tree; undefined if it is none of them. */
export function fusedShape(tree: Tree, layered: ReadonlySet<string>): FusedShape | undefined {
  if (tree.kind !== 'operation' || (tree.operator !== '+' && tree.operator !== '-')) return undefined;
  if (!isLayered(tree.left, layered) || !isLayered(tree.right, layered)) return undefined;
  return rootStep(tree, layered) ?? sum(tree, layered);
}

function sum({ operator, left, right }: Operation, layered: ReadonlySet<string>): FusedShape | undefined {
  const [first, second] = [product(left, layered), product(right, layered)];
  const square = isOperation(second.of, '**') && isNumber(second.of.right, 2) ? second.of.left : undefined;
  if (!first.by && !second.by && !square) return undefined;
  const last = square ? { ...second, of: square } : second;
  return { kind: 'sum', left: first, right: last, isMinus: operator === '-', isSquare: square !== undefined };
}

function rootStep({ operator, left, right }: Operation, layered: ReadonlySet<string>): FusedShape | undefined {
  if (operator !== '-' || !isOperation(right, '/')) return undefined;
  const [top, bottom] = [right.left, right.right];
  if (!isOperation(bottom, '+') || !isLayered(top, layered)) return undefined;
  const [root, least] = bottom.left.kind === 'call' ? [bottom.left, bottom.right] : [bottom.right, bottom.left];
  const [under] = root.kind === 'call' && root.name === 'sqrt' ? root.given : [];
  if (!under || !isLayered(under, layered) || isLayered(least, layered)) return undefined;
  const { of, by: rate } = product(top, layered);
  return { kind: 'rootStep', from: left, ...(rate && { rate }), slope: quotient(of, layered), square: quotient(under, layered), least };
}

/** `a*x` and `x*a` */
function product(tree: Tree, layered: ReadonlySet<string>): Part {
  if (!isOperation(tree, '*')) return { of: tree };
  if (!isLayered(tree.left, layered)) return { of: tree.right, by: tree.left };
  return isLayered(tree.right, layered) ? { of: tree } : { of: tree.left, by: tree.right };
}

/** `x/a` */
function quotient(tree: Tree, layered: ReadonlySet<string>): Part {
  return isOperation(tree, '/') && !isLayered(tree.right, layered) ? { of: tree.left, by: tree.right } : { of: tree };
}

const isOperation = (tree: Tree, operator: Operation['operator']): tree is Operation =>
  tree.kind === 'operation' && tree.operator === operator;

const isNumber = (tree: Tree, value: number): boolean => tree.kind === 'number' && tree.value === value;
