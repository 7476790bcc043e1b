/** How much a table may hold. */
export const limits = {
  bytes: 40_000_000,
  rows: 20_000,
  columns: 200,
  /** Of the target. */
  classes: 20,
  /** Of a column of names that becomes inputs. */
  values: 50,
  /** Inputs of the network. */
  features: 1000,
} as const;
