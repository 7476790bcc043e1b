import { normals, streamKey } from '../../math/random';
import type { NoisyBowl } from './noiseFloor';

/** Many balls in the same noisy bowl: their steps, and what they have in common. */
export interface NoisyCrowd {
  /** Positions of the first ball, step 0 being the start. */
  path: Float64Array;
  /** Mean of all squared positions at every step. */
  meanSquares: Float64Array;
}

/**
 * The noise of a crowd, a row of `balls` numbers for each step, each the mean of a batch of normal draws.
 * The same for every setting, so that settings can be compared.
 */
export function crowdNoise(seed: number, balls: number, steps: number, batch = 1): Float64Array {
  const draws = normals(streamKey(seed), balls * steps * batch);
  if (batch === 1) return draws;
  return Float64Array.from({ length: balls * steps }, (_, place) => {
    let sum = 0;
    for (let example = 0; example < batch; example++) sum += draws[place * batch + example]!;
    return sum / batch;
  });
}

/** A crowd of balls from rest at `start`, each with noise of its own, rows of `draws` steps long. */
export function noisyCrowd(
  { curvature, noise, learningRate, momentum }: NoisyBowl,
  start: number,
  draws: Float64Array,
  balls: number,
): NoisyCrowd {
  const steps = draws.length / balls;
  const positions = new Float64Array(balls).fill(start);
  const velocities = new Float64Array(balls);
  const path = new Float64Array(steps + 1);
  const meanSquares = new Float64Array(steps + 1);
  path[0] = start;
  meanSquares[0] = start * start;
  for (let step = 0; step < steps; step++) {
    let squares = 0;
    for (let ball = 0; ball < balls; ball++) {
      const gradient = curvature * positions[ball]! + noise * draws[step * balls + ball]!;
      velocities[ball] = momentum * velocities[ball]! + gradient;
      positions[ball]! -= learningRate * velocities[ball]!;
      squares += positions[ball]! ** 2;
    }
    path[step + 1] = positions[0]!;
    meanSquares[step + 1] = squares / balls;
  }
  return { path, meanSquares };
}
