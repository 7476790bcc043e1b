import { cosine, exponential, hyperbolicTangent, logarithm, sine } from '../math/portable';
import { power } from '../math/power';
import type { Comparison, Functions, Operator } from './tree';

/** Beyond this sine and cosine would lose their digits. */
const LARGEST_ANGLE = 1.6e6;

/** Functions of one number. Outside of their domain they are NaN, and never throw. */
export const ONE_NUMBER = {
  sqrt: Math.sqrt,
  exp: exponential,
  log: logarithm,
  abs: Math.abs,
  sign: Math.sign,
  tanh: hyperbolicTangent,
  sin: (x: number) => (Math.abs(x) < LARGEST_ANGLE ? sine(x) : NaN),
  cos: (x: number) => (Math.abs(x) < LARGEST_ANGLE ? cosine(x) : NaN),
} as const;

/** Functions of two numbers. */
export const TWO_NUMBERS = { min: Math.min, max: Math.max } as const;

export const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '**': power,
};

export const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

type NumberFunction = keyof typeof ONE_NUMBER | keyof typeof TWO_NUMBERS | 'where';

/** What `scalarFunction` computes of some of them: for a vocabulary. */
export function numberFunctions(names: readonly NumberFunction[]): Functions {
  const taken = (name: NumberFunction) => (name === 'where' ? 3 : name in ONE_NUMBER ? 1 : 2);
  return Object.fromEntries(names.map((name) => [name, { least: taken(name), most: taken(name) }]));
}
