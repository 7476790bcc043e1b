/** Rows of inputs with what should come out for them. */
export interface Examples {
  readonly count: number;
  /** count x features, row by row. */
  readonly inputs: Float32Array;
  /** One a row: for cross-entropy the number of the class, for the squared error the value. */
  readonly targets: Float32Array;
}

export interface DataSet {
  /** Inputs of a row. */
  readonly features: number;
  /** Width of a network's last layer: the number of classes, or 1 under the squared error. */
  readonly outputs: number;
  readonly training: Examples;
  readonly validation: Examples;
}
