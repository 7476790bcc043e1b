import { normals, streamKey } from '../../math/random';
import { STREAMS, weightsKey } from '../../spec/streams';

/** How the branches of a residual network begin. */
export const RECIPES = ['plain', 'preNorm', 'scaled', 'zero'] as const;
export type Recipe = (typeof RECIPES)[number];

export interface Branches {
  recipe: Recipe;
  /** Number of branches, one after another. */
  count: number;
  seed: number;
}

export const WIDTH = 64;
export const ROWS = 8;

/** Root mean squares: of h before the first branch and after each, and of each branch over that of the h it is added to. */
export interface Growth {
  sizes: number[];
  shares: number[];
}

/**
 * By the formulas. A branch keeps the mean square of its input: as it is (`plain`: that doubles in every branch), or after RMS normalisation,
 * whose outputs have the mean square 1 (`preNorm`: it grows by 1 a branch). `scaled` divides such a branch by sqrt(count), `zero` begins with nothing.
 */
export function predictedGrowth({ recipe, count }: Omit<Branches, 'seed'>): Growth {
  const added = (square: number) => ({ plain: square, preNorm: 1, scaled: 1 / count, zero: 0 })[recipe];
  let square = 1;
  const growth: Growth = { sizes: [1], shares: [] };
  for (let branch = 0; branch < count; branch++) {
    growth.shares.push(Math.sqrt(added(square) / square));
    square += added(square);
    growth.sizes.push(Math.sqrt(square));
  }
  return growth;
}

/** The same of random branches h + scale W2 relu(W1 h) with normal weights: He's W1, and a W2 of variance 1 / n. */
export function measuredGrowth({ recipe, count, seed }: Branches): Growth {
  const scale = { plain: 1, preNorm: 1, scaled: 1 / Math.sqrt(count), zero: 0 }[recipe];
  let h = normals(streamKey(seed, STREAMS.training, 0), ROWS * WIDTH);
  const growth: Growth = { sizes: [rms(h)], shares: [] };
  for (let branch = 0; branch < count; branch++) {
    const size = rms(h);
    const inputs = recipe === 'plain' ? h : normalised(h);
    const hidden = through(inputs, normals(weightsKey(seed, 2 * branch), WIDTH * WIDTH), Math.sqrt(2 / WIDTH)).map((z) => Math.max(0, z));
    const said = through(hidden, normals(weightsKey(seed, 2 * branch + 1), WIDTH * WIDTH), scale / Math.sqrt(WIDTH));
    growth.shares.push(rms(said) / size);
    h = h.map((value, i) => value + (said[i] as number));
    growth.sizes.push(rms(h));
  }
  return growth;
}

/** Rows times the transposed matrix, times a factor. */
function through(rows: Float64Array, matrix: Float64Array, factor: number): Float64Array {
  const product = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += WIDTH) {
    for (let unit = 0; unit < WIDTH; unit++) {
      let sum = 0;
      for (let i = 0; i < WIDTH; i++) sum += (rows[row + i] as number) * (matrix[unit * WIDTH + i] as number);
      product[row + unit] = factor * sum;
    }
  }
  return product;
}

/** Each row divided by its root mean square. */
function normalised(rows: Float64Array): Float64Array {
  const made = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += WIDTH) {
    const own = rows.subarray(row, row + WIDTH);
    made.set(
      own.map((value) => value / rms(own)),
      row,
    );
  }
  return made;
}

const rms = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
