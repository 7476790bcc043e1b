import type { DataSpec } from '../spec/spec';
import type { Column } from './column';

export type OwnDataSpec = DataSpec & { kind: 'own' };

/** The columns of a table that have a part to play. */
export interface Chosen {
  readonly inputs: readonly ChosenColumn[];
  readonly target: ChosenColumn;
  readonly group: Column | undefined;
}

export interface ChosenColumn {
  readonly column: Column;
  readonly asClass: boolean;
}

/** Which rows are kept from training, and which are not. */
export interface Split {
  /** How many rows, or groups, are kept from it. */
  readonly heldOut: number;
  readonly held: Int32Array;
  readonly training: Int32Array;
}

/** A column's values in the rows that are kept, in its order. */
export function valuesIn({ values, cells }: Column, kept: readonly number[]): string[] {
  const found = new Set(kept.map((row) => cells[row] ?? ''));
  return values.filter((value) => found.has(value));
}
