import { randomStatePermutation } from '../math/randomState';

/** A reader's own rows: those that can be used, as numbers. */
export interface OwnTable extends OwnRows {
  /** SHA-256 of all that a run depends on: it names the table in specifications. */
  readonly hash: string;
  /** Where the rows come from; nothing that a run depends on. */
  readonly source: OwnSource;
}

export interface OwnRows {
  readonly count: number;
  /** The numbers before the classes. */
  readonly inputs: readonly OwnInput[];
  /** [count]: the number of the class, or a value. */
  readonly targets: Float64Array;
  /** How many; absent where the target is a value. */
  readonly classes?: number;
  /** [count]: the number of the group that a row belongs to, where rows of a group stay together; groups are counted from 0. */
  readonly groups?: Int32Array;
}

/** [count] values, NaN in the gaps; or numbers of classes, -1 in the gaps, each class an input of the network of its own that is 0 or 1. */
export type OwnInput =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'class'; readonly values: Int32Array; readonly classes: number };

/** What a program has to know to come to the same rows. */
export interface OwnSource {
  readonly fileName: string;
  /** Of the file. */
  readonly sha256: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly decimal: string;
  readonly hasHeader: boolean;
  /** Names of all columns of the file, where it has none or others. */
  readonly names?: readonly string[];
  /** Rows of the file; the table has fewer where some were left out. */
  readonly rows: number;
  readonly inputs: readonly SourceColumn[];
  readonly target: SourceColumn;
  readonly group?: string;
  readonly gaps: 'leaveOut' | 'fill';
}

export interface SourceColumn {
  readonly name: string;
  /** Of classes, in the order of their numbers; absent for numbers. */
  readonly values?: readonly string[];
}

/** Inputs of a network for these columns. */
export const featuresOf = (inputs: readonly OwnInput[]): number =>
  inputs.reduce((sum, input) => sum + (input.kind === 'class' ? input.classes : 1), 0);

/** How many groups there are. */
export const groupCount = (groups: Int32Array): number => groups.reduce((most, group) => Math.max(most, group), -1) + 1;

/**
 * Which rows are kept from training, and which are trained on, in order: as scikit-learn's `train_test_split(..., test_size=heldOut, random_state=seed)`
 * has them; with groups, as `GroupShuffleSplit(1, test_size=heldOut, random_state=seed)`, where `heldOut` counts groups and rows keep their order.
 */
export function ownSplit(
  { count, groups }: Pick<OwnRows, 'count' | 'groups'>,
  seed: number,
  heldOut: number,
): { held: Int32Array; training: Int32Array } {
  if (!groups) {
    const order = randomStatePermutation(seed, count);
    return { held: order.subarray(0, heldOut), training: order.subarray(heldOut) };
  }
  const isHeld = new Set(randomStatePermutation(seed, groupCount(groups)).subarray(0, heldOut));
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const held = (row: number) => isHeld.has(groups[row] as number);
  return { held: rows.filter(held), training: rows.filter((row) => !held(row)) };
}
