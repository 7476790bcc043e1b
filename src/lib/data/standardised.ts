import type { Examples } from './dataSet';
import type { Table } from './table';

/** Means and standard deviations of columns. */
interface Moments {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/**
 * Of some rows of a table, column by column. Added up row by row in double precision, as NumPy's `mean(axis=0)` and `std(axis=0)` do, to the same bits.
 * @param rows one at least
 */
export function columnMoments({ count, inputs }: Table, rows: Int32Array): Moments {
  const features = inputs.length / count;
  const columns = Array.from({ length: features }, (_, column) => moments((row) => inputs[row * features + column] ?? NaN, rows));
  return { means: columns.map(({ mean }) => mean), deviations: columns.map(({ deviation }) => deviation) };
}

/** The same of one column, by its values. */
export function moments(valueOf: (row: number) => number, rows: Int32Array): { mean: number; deviation: number } {
  let sum = 0;
  for (const row of rows) sum += valueOf(row);
  const mean = sum / rows.length;
  let squares = 0;
  for (const row of rows) squares += (valueOf(row) - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / rows.length) };
}

/** The rows less the means, divided by the deviations where these are not 0, in single precision: `inputs` [rows.length, features]. */
export function standardised({ count, inputs, targets }: Table, rows: Int32Array, { means, deviations }: Moments): Examples {
  const features = inputs.length / count;
  const made = new Float32Array(rows.length * features);
  rows.forEach((row, i) => {
    for (let column = 0; column < features; column++) {
      const [mean = 0, deviation = 1] = [means[column], deviations[column]];
      made[i * features + column] = ((inputs[row * features + column] ?? NaN) - mean) / (deviation > 0 ? deviation : 1);
    }
  });
  return { count: rows.length, inputs: made, targets: Float32Array.from(rows, (row) => targets[row] ?? NaN) };
}
