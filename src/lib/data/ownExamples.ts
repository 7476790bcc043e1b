import type { DataSpecOf } from './source';
import type { Examples } from './dataSet';
import { ownSplit, type OwnInput, type OwnRows } from './ownTable';
import { columnMoments, standardised, type Moments } from './standardised';
import type { Table } from './table';

type OwnSplitSpec = Pick<DataSpecOf<'own'>, 'features' | 'heldOut' | 'points'>;

/**
 * The first `count` rows of a split of the reader's own table. Gaps are filled with the mean, or the most frequent class, of the training rows; then
 * numbers, the target among them, are standardised by the training rows. A class is as many inputs as there are classes, 1 for its own and 0 for others.
 * @returns `inputs` [count, features], `targets` [count]
 */
export function ownExamples(table: OwnRows, spec: OwnSplitSpec, seed: number, split: 'training' | 'validation', count: number): Examples {
  const { held, training } = ownSplit(table, seed, spec.heldOut);
  const used = training.subarray(0, spec.points);
  const rows = (split === 'validation' ? held : training).subarray(0, count);
  if (rows.length < count) throw new RangeError(`There are ${rows.length} rows for ${split}, not ${count}.`);
  const columns = table.inputs.map((column) => prepared(column, table.count, used, rows));
  const inputs = new Float32Array(count * spec.features);
  let first = 0;
  for (const { width, values } of columns) {
    for (let i = 0; i < count; i++) inputs.set(values.subarray(i * width, (i + 1) * width), i * spec.features + first);
    first += width;
  }
  const target: OwnInput = { kind: 'number', values: table.targets };
  const targets =
    table.classes === undefined
      ? prepared(target, table.count, used, rows).values
      : Float32Array.from(rows, (row) => table.targets[row] ?? NaN);
  return { count, inputs, targets };
}

/** A column's inputs to the network for some rows: [rows.length, width]. */
function prepared(column: OwnInput, count: number, used: Int32Array, rows: Int32Array): { width: number; values: Float32Array } {
  if (column.kind === 'class') {
    const { values, classes } = column;
    const usual = mostFrequent(values, classes, used);
    const made = new Float32Array(rows.length * classes);
    rows.forEach((row, i) => {
      const known = values[row] as number;
      made[i * classes + (known < 0 ? usual : known)] = 1;
    });
    return { width: classes, values: made };
  }
  const mean = meanOfKnown(column.values, used);
  const table = { count, inputs: column.values.map((value) => (Number.isNaN(value) ? mean : value)), targets: new Float32Array() };
  return { width: 1, values: standardised(table, rows, momentsOf(table, used)).inputs };
}

/** A column that is the same in all training rows has no deviation: what rounding would make of it is no unit. */
function momentsOf(table: Table, rows: Int32Array): Moments {
  const first = table.inputs[rows[0] ?? 0] ?? 0;
  return rows.every((row) => table.inputs[row] === first) ? { means: [first], deviations: [0] } : columnMoments(table, rows);
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
