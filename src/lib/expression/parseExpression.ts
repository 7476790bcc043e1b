import type { Expression } from 'jsep';
import { nearestName } from './nearestName';
import { orderFault } from './orderFault';
import { positioned, type Placed } from './positioned';
import { functionOfParts } from './scalarFunction';
import { plainText, tokensOf } from './tokens';
import {
  partsOf,
  type Comparison,
  type Fault,
  type Functions,
  type Operator,
  type Parsed,
  type Span,
  type Tree,
  type Vocabulary,
} from './tree';

/**
 * Reads one expression as it is typed, such as `beta*v + (1 - beta)*g**2`, `2^x` or `where(g > 0, 1, -1)`; powers come before signs, as in
 * Python. Nothing is evaluated as code: of what jsep finds, only numbers, the given names, the operators and the given functions are taken.
 * Never throws, and takes time in proportion to the text, of which it looks at 400 characters.
 * @param shift of the places in a fault, where the expression stands further on in a text
 */
export function parseExpression(text: string, vocabulary: Vocabulary, shift = 0): Parsed<Tree> {
  const plain = plainText(text);
  const tokens = tokensOf(plain);
  const fault = Array.isArray(tokens) ? orderFault(tokens, text.length) : tokens;
  if (fault) return { fault: shifted(fault, shift) };
  try {
    const tree = treeOf(positioned(plain), vocabulary, false);
    return { tree: shift === 0 ? tree : moved(tree, shift) };
  } catch (error) {
    if (!(error instanceof Refusal)) return { fault: { sentence: 'This cannot be read.', from: shift, to: shift + text.length } };
    return { fault: shifted(error.fault, shift) };
  }
}

class Refusal extends Error {
  readonly fault: Fault;
  constructor(sentence: string, { from, to }: Span, unknown?: string) {
    super(sentence);
    this.fault = { sentence, from, to, ...(unknown !== undefined && { unknown }) };
  }
}

const OPERATORS: Readonly<Record<string, Operator>> = { '+': '+', '-': '-', '*': '*', '/': '/', '**': '**', '^': '**' };
const COMPARISONS: readonly string[] = ['<', '<=', '>', '>='];

/** @param isTested whether it stands where a comparison has to */
function treeOf(node: Placed, vocabulary: Vocabulary, isTested: boolean): Tree {
  const { from, to } = node;
  const part = (of: Expression) => treeOf(of as Placed, vocabulary, false);
  const isComparison = node.type === 'BinaryExpression' && COMPARISONS.includes(node['operator'] as string);
  if (isTested && !isComparison) throw new Refusal('The first thing in where is a comparison, such as g > 0.', node);
  if (!isTested && isComparison) throw new Refusal('A comparison stands only in the first place of where.', node);
  switch (node.type) {
    case 'Literal':
      if (typeof node['value'] !== 'number') break;
      return finite({ kind: 'number', value: node['value'], from, to });
    case 'Identifier':
      return named(node['name'] as string, node, vocabulary);
    case 'UnaryExpression': {
      const of = part(node['argument'] as Expression);
      return node['operator'] === '+' ? of : finite({ kind: 'negative', of, from, to });
    }
    case 'BinaryExpression': {
      const [left, right] = [part(node['left'] as Expression), part(node['right'] as Expression)];
      if (isComparison) return { kind: 'comparison', operator: node['operator'] as Comparison, left, right, from, to };
      const operator = OPERATORS[node['operator'] as string];
      return operator ? finite({ kind: 'operation', operator, left, right, from, to }) : refused(node);
    }
    case 'CallExpression':
      return finite(called(node, vocabulary));
  }
  return refused(node);
}

function refused(node: Placed): never {
  throw new Refusal('This means nothing here.', node);
}

function named(name: string, span: Span, { names, functions }: Vocabulary): Tree {
  if (names.includes(name)) return { kind: 'name', name, from: span.from, to: span.to };
  if (Object.hasOwn(functions, name)) throw new Refusal(`${name} is a function: write ${name}( ) with something in the brackets.`, span);
  const meant = nearestName(name, [...names, ...Object.keys(functions)]);
  if (meant !== undefined) throw new Refusal(`Unknown name ${name}: did you mean ${meant}?`, span);
  throw new Refusal(`Unknown name ${name}.`, span, name);
}

function called(node: Placed, vocabulary: Vocabulary): Tree {
  const { from, to } = node;
  const callee = node['callee'] as Placed;
  const given = node['arguments'] as Placed[];
  const name = callee.type === 'Identifier' ? (callee['name'] as string) : '';
  const { functions, names } = vocabulary;
  const limits = Object.hasOwn(functions, name) ? functions[name] : undefined;
  const place = { from, to: from + name.length };
  if (!limits) {
    if (names.includes(name)) throw new Refusal(`${name} is a number, not a function: write ${name}*( ).`, place);
    const meant = nearestName(name, Object.keys(functions));
    throw new Refusal(
      meant === undefined ? `There is no function ${name}. ${known(functions)}` : `Unknown function ${name}: did you mean ${meant}?`,
      place,
    );
  }
  if (given.length < limits.least || given.length > limits.most) {
    const wanted = limits.least === limits.most ? String(limits.least) : `${limits.least} or ${limits.most}`;
    throw new Refusal(`${name} takes ${wanted} ${wanted === '1' ? 'thing' : 'things'} in its brackets, not ${given.length}.`, node);
  }
  return { kind: 'call', name, given: given.map((each, i) => treeOf(each, vocabulary, name === 'where' && i === 0)), from, to };
}

const known = (functions: Functions): string => `The functions are ${Object.keys(functions).join(', ')}.`;

/** What trees of nothing but numbers come to, while they are read. */
const constants = new WeakMap<Tree, number>();

/** Throws where nothing but numbers comes to more than a number can be, or to none. */
function finite(tree: Tree): Tree {
  const value = constantOf(tree);
  if (value === undefined) return tree;
  if (!Number.isFinite(value))
    throw new Refusal(Number.isNaN(value) ? 'This is not a number.' : 'This is larger than any number here.', tree);
  constants.set(tree, value);
  return tree;
}

/** Undefined where a name plays a part, or a function of more than numbers. */
function constantOf(tree: Tree): number | undefined {
  if (tree.kind === 'number') return tree.value;
  const parts = partsOf(tree).map((part) => (part.kind === 'comparison' ? constantOf(part) : constants.get(part)));
  if (parts.length === 0 || parts.some((value) => value === undefined)) return undefined;
  return functionOfParts(tree)?.(parts as number[]);
}

const shifted = (fault: Fault, by: number): Fault => ({ ...fault, from: fault.from + by, to: fault.to + by });

function moved(tree: Tree, by: number): Tree {
  const at = { from: tree.from + by, to: tree.to + by };
  switch (tree.kind) {
    case 'number':
    case 'name':
      return { ...tree, ...at };
    case 'negative':
      return { ...tree, ...at, of: moved(tree.of, by) };
    case 'operation':
    case 'comparison':
      return { ...tree, ...at, left: moved(tree.left, by), right: moved(tree.right, by) };
    case 'call':
      return { ...tree, ...at, given: tree.given.map((each) => moved(each, by)) };
  }
}
