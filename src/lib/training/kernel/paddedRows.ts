import type { Matrix } from './memoryPlan';

/** Copies `rows` rows of `matrix.columns` numbers into a padded matrix, from row `first` of `values` on. */
export function writeRows(memory: ArrayBuffer, matrix: Matrix, values: Float32Array, rows: number, first = 0): void {
  const { columns, stride } = matrix;
  const target = new Float32Array(memory, matrix.at, matrix.words);
  copyRows(values.subarray(first * columns), columns, target, stride, rows, columns);
}

/** The first `rows` rows without their padding: the memory itself where there is none, else a copy. */
export function seenRows(memory: ArrayBuffer, { at, columns, stride }: Matrix, rows: number): Float32Array {
  const source = new Float32Array(memory, at, rows * stride);
  if (columns === stride) return source;
  const values = new Float32Array(rows * columns);
  copyRows(source, stride, values, columns, rows, columns);
  return values;
}

/** Number by number: a view for every row would be more to collect than what is copied. */
function copyRows(from: Float32Array, fromStride: number, to: Float32Array, toStride: number, rows: number, columns: number): void {
  if (fromStride === toStride) {
    to.set(from.subarray(0, rows * columns));
    return;
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) to[row * toStride + column] = from[row * fromStride + column] ?? 0;
  }
}

/** Copies a weight [units, inputs], as PyTorch has it, to a padded matrix [inputs, units]. */
export function writeTransposed(memory: ArrayBuffer, matrix: Matrix, values: Float32Array, inputs: number): void {
  const { columns, stride } = matrix;
  const target = new Float32Array(memory, matrix.at, matrix.words);
  for (let i = 0; i < inputs; i++) for (let j = 0; j < columns; j++) target[i * stride + j] = values[j * inputs + i] ?? 0;
}

/** The reverse of `writeTransposed`. */
export function readTransposed(memory: ArrayBuffer, matrix: Matrix, inputs: number): Float32Array {
  const { columns, stride } = matrix;
  const source = new Float32Array(memory, matrix.at, matrix.words);
  const values = new Float32Array(columns * inputs);
  for (let i = 0; i < inputs; i++) for (let j = 0; j < columns; j++) values[j * inputs + i] = source[i * stride + j] ?? 0;
  return values;
}
