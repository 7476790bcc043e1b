import { COMPARISONS, ONE_NUMBER, OPERATIONS, TWO_NUMBERS } from './functions';
import { partsOf, type Tree } from './tree';

/** Of the values of the names, in the order in which they were given. */
export type ScalarFunction = (values: ArrayLike<number>) => number;

type OfParts = (parts: readonly number[]) => number;

/**
 * The tree as a function of numbers: closures in closures, nothing is written out as code.
 * @param names in the order of the values that the function takes
 * @throws RangeError for a name that is not among them, and for a function of more than numbers
 */
export function scalarFunction(tree: Tree, names: readonly string[]): ScalarFunction {
  if (tree.kind === 'number') return () => tree.value;
  if (tree.kind === 'name') {
    const place = names.indexOf(tree.name);
    if (place < 0) throw new RangeError(`there is no value for ${tree.name}`);
    return (values) => values[place] ?? NaN;
  }
  const ofParts = functionOfParts(tree);
  if (!ofParts) throw new RangeError(`${tree.kind === 'call' ? tree.name : tree.kind} is no function of numbers`);
  const parts = partsOf(tree).map((part) => scalarFunction(part, names));
  const [first = nothing, second = nothing, third = nothing] = parts;
  if (parts.length === 1) return (values) => ofParts([first(values)]);
  if (parts.length === 2) return (values) => ofParts([first(values), second(values)]);
  return (values) => ofParts([first(values), second(values), third(values)]);
}

/** What a tree makes of the values of its parts; undefined where it has none, or takes more than numbers. A comparison comes to 1 or 0. */
export function functionOfParts(tree: Tree): OfParts | undefined {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return undefined;
    case 'negative':
      return ([of = NaN]) => -of;
    case 'operation': {
      const operate = OPERATIONS[tree.operator];
      return ([left = NaN, right = NaN]) => operate(left, right);
    }
    case 'comparison': {
      const compare = COMPARISONS[tree.operator];
      return ([left = NaN, right = NaN]) => Number(compare(left, right));
    }
    case 'call':
      return called(tree.name, tree.given.length);
  }
}

function called(name: string, given: number): OfParts | undefined {
  if (name === 'where') return ([test = NaN, yes = NaN, no = NaN]) => (test === 0 ? no : yes);
  const ofOne = (ONE_NUMBER as Readonly<Record<string, ((x: number) => number) | undefined>>)[name];
  if (ofOne) return ([x = NaN]) => ofOne(x);
  const ofTwo = (TWO_NUMBERS as Readonly<Record<string, ((x: number, y: number) => number) | undefined>>)[name];
  return ofTwo && given === 2 ? ([x = NaN, y = NaN]) => ofTwo(x, y) : undefined;
}

const nothing: ScalarFunction = () => NaN;
