import type { DataSpecOf } from './source';
import type { Examples } from './dataSet';
import { featuresOf, ownSplit, type OwnRows } from './ownTable';
import { moments } from './standardised';

type OwnSplitSpec = Pick<DataSpecOf<'own'>, 'features' | 'classes' | 'heldOut' | 'points'>;

const OTHER_ROWS = 'The rows of your own table are not those that the network was made for.';

/**
 * The first `count` rows of a split of the reader's own table. Gaps are filled with the mean, or the most frequent class, of the training rows; then
 * numbers, the target among them, are standardised by the training rows. A class is as many inputs as there are classes, 1 for its own and 0 for others.
 * @returns `inputs` [count, features], `targets` [count]
 */
export function ownExamples(table: OwnRows, spec: OwnSplitSpec, seed: number, split: 'training' | 'validation', count: number): Examples {
  const { held, training } = ownSplit(table, seed, spec.heldOut);
  const used = training.subarray(0, spec.points);
  const rows = (split === 'validation' ? held : training).subarray(0, count);
  if (table.classes !== spec.classes || featuresOf(table.inputs) !== spec.features) throw new RangeError(OTHER_ROWS);
  if (rows.length < count) throw new RangeError(`There are ${rows.length} rows for ${split}, not ${count}.`);
  const inputs = new Float32Array(count * spec.features);
  let first = 0;
  for (const column of table.inputs) {
    const place = (row: number) => row * spec.features + first;
    if (column.kind === 'class') {
      const { values, classes } = column;
      const usual = mostFrequent(values, classes, used);
      rows.forEach((row, i) => {
        const known = values[row] as number;
        inputs[place(i) + (known < 0 ? usual : known)] = 1;
      });
      first += classes;
    } else {
      const { fill, mean, unit } = numberScale(column.values, used);
      rows.forEach((row, i) => {
        const value = column.values[row] as number;
        inputs[place(i)] = ((Number.isNaN(value) ? fill : value) - mean) / unit;
      });
      first += 1;
    }
  }
  const { mean, unit } = table.classes === undefined ? numberScale(table.targets, used) : { mean: 0, unit: 1 };
  return { count, inputs, targets: Float32Array.from(rows, (row) => ((table.targets[row] ?? NaN) - mean) / unit) };
}

/** How the numbers of a column are standardised by the training rows. */
export interface NumberScale {
  /** What stands in for a gap. */
  fill: number;
  mean: number;
  /** The standard deviation; 1 where the column is the same in all training rows, since what rounding would make of it is no unit. */
  unit: number;
}

/** @param rows the training rows, one at least */
export function numberScale(values: Float64Array, rows: Int32Array): NumberScale {
  const fill = meanOfKnown(values, rows);
  const valueOf = (row: number) => {
    const value = values[row] as number;
    return Number.isNaN(value) ? fill : value;
  };
  const first = valueOf(rows[0] ?? 0);
  if (rows.every((row) => valueOf(row) === first)) return { fill, mean: first, unit: 1 };
  const { mean, deviation } = moments(valueOf, rows);
  return { fill, mean, unit: deviation > 0 ? deviation : 1 };
}

/** Added up row by row; 0 if none is known. */
function meanOfKnown(values: Float64Array, rows: Int32Array): number {
  let [sum, known] = [0, 0];
  for (const row of rows) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? 0 : sum / known;
}

/** The first of those that are the most frequent. */
function mostFrequent(values: Int32Array, classes: number, rows: Int32Array): number {
  const counts = new Array<number>(classes).fill(0);
  for (const row of rows) {
    const known = values[row] as number;
    if (known >= 0) counts[known] = (counts[known] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}
