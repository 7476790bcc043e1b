import { COMPARISONS } from './functions';
import type { Jet, JetFunction } from './jet';
import { chained, JET_OF_ONE, powerLaw, product, quotient, raised, sum } from './jetRules';
import { scalarFunction } from './scalarFunction';
import type { Tree, TreeOf } from './tree';
import { treesIn } from './treesIn';

/** Of where a tree is evaluated. */
type Place = readonly [x: Jet, y: Jet];
type At = (place: Place) => Jet;

/**
 * The tree as a function of x and y with its gradient and its Hessian, exact up to rounding: forward mode of second order, in which every part of the
 * tree carries its derivatives along (Griewank and Walther 2008, chapter 13). Closures in closures, nothing is written out as code.
 * Where a part has no derivative, as |x| at 0, that from the right is taken, or it is not finite.
 * @param constants values of the other names
 * @throws RangeError for a name that is neither, and for a function that is not one of numbers
 */
export function jetFunction(tree: Tree, constants: Readonly<Record<string, number>> = {}): JetFunction {
  const at = jetOf(tree, constants);
  return (x, y) =>
    at([
      { value: x, x: 1, y: 0, xx: 0, xy: 0, yy: 0 },
      { value: y, x: 0, y: 1, xx: 0, xy: 0, yy: 0 },
    ]);
}

const constant = (value: number): Jet => ({ value, x: 0, y: 0, xx: 0, xy: 0, yy: 0 });

function jetOf(tree: Tree, constants: Readonly<Record<string, number>>): At {
  if (!moves(tree)) return always(scalarFunction(tree, Object.keys(constants))(Object.values(constants)));
  const made = (part: Tree) => jetOf(part, constants);
  switch (tree.kind) {
    case 'number':
      return always(tree.value);
    case 'name':
      return tree.name === 'x' ? ([x]) => x : ([, y]) => y;
    case 'negative': {
      const of = made(tree.of);
      return (place) => sum(constant(0), of(place), -1);
    }
    case 'operation': {
      const [left, right] = [made(tree.left), made(tree.right)];
      if (tree.operator !== '**' || moves(tree.right)) return OPERATIONS_OF_JETS[tree.operator](left, right);
      return (place) => {
        const base = left(place);
        return chained(base, powerLaw(base.value, right(place).value));
      };
    }
    case 'comparison': {
      const [compare, left, right] = [COMPARISONS[tree.operator], made(tree.left), made(tree.right)];
      return (place) => constant(Number(compare(left(place).value, right(place).value)));
    }
    case 'call':
      return called(tree, tree.given.map(made));
  }
}

/** Whether x or y stands in it. */
export const moves = (tree: Tree): boolean =>
  [...treesIn(tree)].some((part) => part.kind === 'name' && (part.name === 'x' || part.name === 'y'));

function always(value: number): At {
  const jet = constant(value);
  return () => jet;
}

const OPERATIONS_OF_JETS: Readonly<Record<TreeOf<'operation'>['operator'], (left: At, right: At) => At>> = {
  '+': (left, right) => (place) => sum(left(place), right(place), 1),
  '-': (left, right) => (place) => sum(left(place), right(place), -1),
  '*': (left, right) => (place) => product(left(place), right(place)),
  '/': (left, right) => (place) => quotient(left(place), right(place)),
  '**': (left, right) => (place) => raised(left(place), right(place)),
};

function called({ name }: TreeOf<'call'>, given: readonly At[]): At {
  const [first = nothing, second = nothing, third = nothing] = given;
  if (name === 'where') return (place) => (first(place).value === 0 ? third(place) : second(place));
  if ((name === 'min' || name === 'max') && given.length === 2) {
    const sign = name === 'min' ? 1 : -1;
    return (place) => nearer(first(place), second(place), sign);
  }
  const rule = Object.hasOwn(JET_OF_ONE, name) ? JET_OF_ONE[name as keyof typeof JET_OF_ONE] : undefined;
  if (!rule) throw new RangeError(`${name} is no function of numbers`);
  return (place) => {
    const of = first(place);
    return chained(of, rule(of.value));
  };
}

/** The lower one of two jets if the sign is 1, the higher one if it is -1; the one that is no number, if there is one. */
function nearer(one: Jet, other: Jet, sign: number): Jet {
  if (Number.isNaN(one.value)) return one;
  return sign * one.value <= sign * other.value ? one : other;
}

const nothing: At = always(NaN);
