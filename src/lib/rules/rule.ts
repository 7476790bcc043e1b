import type { Fault, Span, Tree } from '../expression/tree';

/** A number of the reader's own: a line such as `beta = 0.9`. */
export interface Parameter {
  name: string;
  value: number;
  /** Of the number in the text. */
  span: Span;
}

/** A line that puts something into a name, in every step. */
export interface Assignment {
  name: string;
  tree: Tree;
}

/** An update rule as it was typed, checked. */
export interface Rule {
  text: string;
  parameters: readonly Parameter[];
  assignments: readonly Assignment[];
  /** Names that keep what a step put into them for the next one; zero at first. */
  memories: readonly string[];
}

export type ReadRule = { rule: Rule; fault?: undefined } | { fault: Fault; rule?: undefined };

/** What is there before anything is typed: the gradient, the weights, and the number of the step, from 1. */
export const GIVEN = ['g', 'w', 't'] as const;

/** Characters of a rule at most. */
export const LONGEST_RULE = 800;
