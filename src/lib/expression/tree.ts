/** Places in the text that the reader typed, the end not included. */
export interface Span {
  from: number;
  to: number;
}

/** Why a text is not taken, in a sentence, and where in it that is. */
export interface Fault extends Span {
  sentence: string;
  /** A name that nothing is known of, and that none of the known ones is like. */
  unknown?: string;
}

export type Operator = '+' | '-' | '*' | '/' | '**';
export type Comparison = '<' | '<=' | '>' | '>=';

/** A checked expression: numbers, known names, known functions with as many arguments as they take, and nothing else. */
export type Tree = Span &
  (
    | { kind: 'number'; value: number }
    | { kind: 'name'; name: string }
    | { kind: 'negative'; of: Tree }
    | { kind: 'operation'; operator: Operator; left: Tree; right: Tree }
    | { kind: 'comparison'; operator: Comparison; left: Tree; right: Tree }
    | { kind: 'call'; name: string; given: readonly Tree[] }
  );

export type TreeOf<Kind extends Tree['kind']> = Extract<Tree, { kind: Kind }>;

/** What an expression may be made of, beside numbers and + - * / **. */
export interface Vocabulary {
  names: readonly string[];
  functions: Functions;
}

/** How many arguments each function takes. That of `where` begins with a comparison, which stands nowhere else. */
export type Functions = Readonly<Record<string, { least: number; most: number }>>;

export type Parsed<Made> = { tree: Made; fault?: undefined } | { fault: Fault; tree?: undefined };

/** The parts of a tree, one level down. */
export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negative':
      return [tree.of];
    case 'operation':
    case 'comparison':
      return [tree.left, tree.right];
    case 'call':
      return tree.given;
  }
}
