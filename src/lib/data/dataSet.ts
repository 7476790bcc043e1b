/** Rows of inputs with what should come out for them. */
export interface Examples {
  readonly count: number;
  /** count x features, row by row. */
  readonly inputs: Float32Array;
  /** Of classes: the number of the class, one a row. Of a regression: the value, one a row. */
  readonly targets: Float32Array;
}

export interface DataSet {
  /** Inputs of a row. */
  readonly features: number;
  /** Width of a network's last layer: the number of classes, or 1 for a regression. */
  readonly outputs: number;
  readonly training: Examples;
  readonly validation: Examples;
}
