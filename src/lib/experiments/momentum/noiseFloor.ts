import { normals, streamKey } from '../../math/random';
import { momentumStep, type MomentumSettings, type MomentumState } from '../../nn/momentumStep';

export interface NoisyBowl extends MomentumSettings {
  /** Second derivative of the loss. */
  curvature: number;
  /** Standard deviation of the normal noise that is added to each gradient. */
  noise: number;
}

/**
 * Variance of the position in the long run: alpha s^2 (1 + beta) / (lambda (1 - beta) (2 (1 + beta) - alpha lambda)), the stationary
 * variance of the autoregression x_{t+1} = (1 + beta - alpha lambda) x_t - beta x_{t-1} - alpha s noise_t.
 * @throws RangeError where the descent does not converge and there is no such variance.
 */
export function noiseFloor({ learningRate, momentum, curvature, noise }: NoisyBowl): number {
  const alphaLambda = learningRate * curvature;
  const limit = 2 * (1 + momentum);
  if (!(alphaLambda > 0 && alphaLambda < limit && momentum < 1)) throw new RangeError('the descent does not converge');
  return (learningRate * noise * noise * (1 + momentum)) / (curvature * (1 - momentum) * (limit - alphaLambda));
}

/** The learning rate at which plain descent takes steps as long as this one does in the long run: alpha / (1 - beta). */
export const effectiveRate = ({ learningRate, momentum }: MomentumSettings) => learningRate / (1 - momentum);

/** Positions 0 to `steps` of a descent from rest at `start` with noisy gradients. The same seed gives the same noise to every setting. */
export function noisyPath({ curvature, noise, ...settings }: NoisyBowl, start: number, steps: number, seed: number): Float64Array {
  const draws = normals(streamKey(seed), steps);
  const positions = new Float64Array(steps + 1);
  let state: MomentumState = { position: [start], velocity: [0] };
  positions[0] = start;
  draws.forEach((draw, step) => {
    const gradient = state.position.map((x) => curvature * x + noise * draw);
    state = momentumStep(state, gradient, settings);
    positions[step + 1] = state.position[0] as number;
  });
  return positions;
}

/** Mean square of the positions from step `from` on: the measured floor, its mean being known to be 0. */
export function measuredFloor(positions: Float64Array, from: number): number {
  const settled = positions.subarray(from);
  return settled.reduce((sum, x) => sum + x * x, 0) / settled.length;
}
