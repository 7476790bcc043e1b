import type { DataShape } from '../spec/dataShape';
import type { Table } from './table';

/** Rows of inputs with what should come out for them. */
export interface Examples {
  readonly count: number;
  /** count x features, row by row. */
  readonly inputs: Float32Array;
  /** One a row: for cross-entropy the number of the class, for the squared error the value. */
  readonly targets: Float32Array;
}

export interface DataSet extends DataShape {
  readonly training: Examples;
  readonly validation: Examples;
}

/** The named rows of a training set, or of a table, in that order, as copies: `inputs` [rows.length, features], `targets` [rows.length]. */
export function selectedRows({ features, training }: { features: number; training: Table }, rows: Int32Array): Examples {
  const inputs = new Float32Array(rows.length * features);
  rows.forEach((row, i) => inputs.set(training.inputs.subarray(row * features, (row + 1) * features), i * features));
  return { count: rows.length, inputs, targets: Float32Array.from(rows, (row) => training.targets[row] ?? NaN) };
}
