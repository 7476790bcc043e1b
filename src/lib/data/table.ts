/** The rows of a table as its source has them. */
export interface Table {
  readonly count: number;
  /** [count, features], row by row. */
  readonly inputs: Float32Array | Float64Array;
  /** [count]: the number of the class. */
  readonly targets: Float32Array;
}
