import { functionOfParts } from '../expression/scalarFunction';
import { partsOf, type Span, type Tree, type TreeOf } from '../expression/tree';
import { isLayered, layeredNames, namesIn } from './ruleShapes';
import type { Rule } from './rule';

/** Why a rule does nothing as simple as multiplying by a matrix. */
export type Bent = 'product' | 'division' | 'power' | 'function' | 'choice' | 'layer' | 'time' | 'shift';

/**
 * A rule on a parabola of curvature lambda, g = lambda w: in every step the numbers that it keeps of a weight, and the weight, are multiplied by
 * the matrix still + lambda curved.
 */
export interface LinearRule {
  /** What is kept, the weight last; what the weight never depends on is left out. */
  states: readonly string[];
  still: readonly (readonly number[])[];
  curved: readonly (readonly number[])[];
}

export type Linearity = { linear: LinearRule; bent?: undefined; where?: undefined } | { bent: Bent; where: Span; linear?: undefined };

/** So many of each state, and of 1. */
type Form = ReadonlyMap<string, number>;

class NotLinear extends Error {
  constructor(
    readonly bent: Bent,
    readonly where: Span,
  ) {
    super(bent);
  }
}

const ONE = '1';
const FORM_OF_ZERO: Form = new Map();

/** The matrix of a rule, if it is one of multiplying and adding with fixed numbers; else what in it is not, and where. */
export function linearity(rule: Rule): Linearity {
  try {
    return { linear: withoutIdle(matrices(rule)) };
  } catch (error) {
    if (!(error instanceof NotLinear)) throw error;
    return { bent: error.bent, where: error.where };
  }
}

function matrices(rule: Rule): LinearRule {
  const states = [...rule.memories, 'w'];
  const layered = layeredNames(rule);
  const forms = new Map<string, Form>(['g', ...states].map((name) => [name, new Map([[name, 1]])]));
  for (const { name, value } of rule.parameters) forms.set(name, new Map([[ONE, value]]));
  for (const { name, tree } of rule.assignments) forms.set(name, formOf(tree, forms, layered));
  const rows = states.map((name) => forms.get(name) ?? FORM_OF_ZERO);
  rows.forEach((form, row) => {
    const last = rule.assignments.findLast(({ name }) => name === states[row]);
    if (last && (form.get(ONE) ?? 0) !== 0) throw new NotLinear('shift', last.tree);
  });
  return {
    states,
    still: rows.map((form) => states.map((name) => form.get(name) ?? 0)),
    curved: rows.map((form) => states.map((name) => (name === 'w' ? (form.get('g') ?? 0) : 0))),
  };
}

/** Without memories that the weight never depends on. */
function withoutIdle({ states, still, curved }: LinearRule): LinearRule {
  const needed = new Set([states.length - 1]);
  for (const row of needed) states.forEach((_, column) => still[row]?.[column] !== 0 && needed.add(column));
  const kept = states.map((_, place) => place).filter((place) => needed.has(place));
  const picked = (rows: LinearRule['still']) => kept.map((row) => kept.map((column) => rows[row]?.[column] ?? 0));
  return { states: kept.map((place) => states[place] as string), still: picked(still), curved: picked(curved) };
}

function formOf(tree: Tree, forms: ReadonlyMap<string, Form>, layered: ReadonlySet<string>): Form {
  const part = (of: Tree) => formOf(of, forms, layered);
  switch (tree.kind) {
    case 'number':
      return new Map([[ONE, tree.value]]);
    case 'name':
      if (tree.name === 't') throw new NotLinear('time', tree);
      return forms.get(tree.name) ?? FORM_OF_ZERO;
    case 'negative':
      return times(part(tree.of), -1);
    case 'comparison':
      throw new NotLinear('choice', tree);
    case 'call':
      return bentForm(tree, layered, part);
    case 'operation': {
      if (tree.operator === '**') return bentForm(tree, layered, part);
      const [left, right] = [part(tree.left), part(tree.right)];
      if (tree.operator === '+') return sum(left, right);
      if (tree.operator === '-') return sum(left, times(right, -1));
      const [leftNumber, rightNumber] = [numberOf(left), numberOf(right)];
      if (tree.operator === '/') {
        if (rightNumber === undefined) throw new NotLinear('division', tree.right);
        return times(left, 1 / rightNumber);
      }
      if (leftNumber !== undefined) return times(right, leftNumber);
      if (rightNumber !== undefined) return times(left, rightNumber);
      throw new NotLinear('product', tree);
    }
  }
}

/** A function or a power: of fixed numbers it is one, of anything else it is not linear. */
function bentForm(tree: Tree, layered: ReadonlySet<string>, part: (of: Tree) => Form): Form {
  if (namesIn(tree).includes('t')) throw new NotLinear('time', tree);
  const why = tree.kind === 'operation' ? 'power' : whyOf((tree as TreeOf<'call'>).name);
  if (isLayered(tree, layered) || why === 'layer' || why === 'choice') throw new NotLinear(why, tree);
  const parts = partsOf(tree).map((each) => numberOf(part(each)));
  if (parts.includes(undefined)) throw new NotLinear(why, tree);
  return new Map([[ONE, functionOfParts(tree)?.(parts as number[]) ?? NaN]]);
}

const whyOf = (name: string): Bent => (name === 'where' ? 'choice' : name === 'norm' || name === 'mean' ? 'layer' : 'function');

/** The number that a form is; undefined if it depends on a state. */
function numberOf(form: Form): number | undefined {
  for (const [name, share] of form) if (name !== ONE && share !== 0) return undefined;
  return form.get(ONE) ?? 0;
}

const times = (form: Form, factor: number): Form => new Map([...form].map(([name, share]) => [name, factor * share]));

function sum(left: Form, right: Form): Form {
  const made = new Map(left);
  for (const [name, share] of right) made.set(name, (made.get(name) ?? 0) + share);
  return made;
}
