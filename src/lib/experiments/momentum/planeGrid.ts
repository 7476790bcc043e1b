import { normals, streamKey } from '../../math/random';
import type { LossFunction } from '../../nn/lossGradient';
import { norm } from './weightVector';

/** The loss over a rectangle of a plane through the weights. */
export interface PlaneGrid {
  x: readonly [number, number];
  y: readonly [number, number];
  /** Row by row from the lowest y, x fastest, ends included. */
  losses: number[];
}

/** Points along each side of a grid. Odd, so that its middle is the trained network. */
export const RESOLUTION = 25;

export type Directions = readonly [Float64Array, Float64Array];

export function planeGrid(
  loss: Pick<LossFunction, 'valueAt'>,
  centre: Float64Array,
  [u, v]: Directions,
  x: PlaneGrid['x'],
  y: PlaneGrid['y'],
): PlaneGrid {
  const along = ([low, high]: PlaneGrid['x'], i: number) => low + ((high - low) * i) / (RESOLUTION - 1);
  const losses = Array.from({ length: RESOLUTION * RESOLUTION }, (_, index) => {
    const [a, b] = [along(x, index % RESOLUTION), along(y, Math.floor(index / RESOLUTION))];
    return loss.valueAt(centre.map((weight, i) => weight + a * (u[i] as number) + b * (v[i] as number)));
  });
  return { x, y, losses };
}

/** The loss along one direction, from one length of it behind the weights to one ahead. */
export function slice(loss: Pick<LossFunction, 'valueAt'>, centre: Float64Array, direction: Float64Array): number[] {
  return Array.from({ length: RESOLUTION }, (_, i) => {
    const along = -1 + (2 * i) / (RESOLUTION - 1);
    return loss.valueAt(centre.map((weight, j) => weight + along * (direction[j] as number)));
  });
}

/** The random numbers of directions; no run of training has a stream of this number. */
export const DIRECTION_STREAM = 102;

/** Two random directions of a given length, the same for the same seed. */
export function randomDirections(seed: number, size: number, length: number): Directions {
  const direction = (which: number) => {
    const drawn = normals(streamKey(seed, DIRECTION_STREAM, which), size);
    const times = length / norm(drawn);
    return drawn.map((value) => times * value);
  };
  return [direction(0), direction(1)];
}
