import type { GridSpec } from '../spec/spec';

/**
 * The points of a grid as rows of inputs: [resolution^2, 2] from the lowest y up, x fastest; of an interval [resolution, 1] from left to right.
 * Ends included.
 */
export function gridInputs({ x, y, resolution }: GridSpec): { inputs: Float32Array; count: number } {
  const along = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / (resolution - 1);
  if (!y) return { inputs: Float32Array.from({ length: resolution }, (_, i) => along(x, i)), count: resolution };
  const inputs = new Float32Array(2 * resolution * resolution);
  for (let row = 0; row < resolution; row++) {
    for (let column = 0; column < resolution; column++) {
      const at = 2 * (row * resolution + column);
      inputs[at] = along(x, column);
      inputs[at + 1] = along(y, row);
    }
  }
  return { inputs, count: resolution * resolution };
}
