import { symmetricEigenvalues } from './symmetricEigenvalues';

/**
 * Of a matrix, row by row: e to the entropy of its singular values' shares (Roy and Vetterli 2007). 1 if all columns are multiples of
 * one, the number of columns if they are orthogonal and equally long.
 */
export function effectiveRank(rows: readonly ArrayLike<number>[], columns: number): number {
  const gram = new Float64Array(columns * columns);
  for (const row of rows)
    for (let i = 0; i < columns; i++)
      for (let j = 0; j < columns; j++) gram[i * columns + j] = (gram[i * columns + j] as number) + (row[i] as number) * (row[j] as number);
  const eigenvalues = symmetricEigenvalues(gram, columns);
  const largest = Math.max(...eigenvalues);
  // Rounding leaves eigenvalues of this size where there are none.
  const noise = columns * Number.EPSILON * largest;
  const singular = eigenvalues.map((value) => (value > noise ? Math.sqrt(value) : 0));
  const sum = singular.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  return Math.exp(-singular.reduce((total, value) => (value > 0 ? total + (value / sum) * Math.log(value / sum) : total), 0));
}
