import { noiseFloor } from '../../../lib/experiments/momentum/noiseFloor';
import { crowdNoise, noisyCrowd, type NoisyCrowd } from '../../../lib/experiments/momentum/noisyCrowd';
import type { Settings } from './figure';

export const STEPS = 400;
export const BALLS = 200;
/** Where the balls that come down start. */
export const START = 3;
export const CURVATURE = 1;
/** The floor is measured from this step on, on balls that start at the minimum. */
export const SETTLED = STEPS / 2;
/** Momenta whose floors are measured, besides the reader's. */
const MEASURED_MOMENTA = [0, 0.5, 0.8, 0.9, 0.95, 0.98] as const;

export interface Floor {
  momentum: number;
  learningRate: number;
  /** Variance of the place in the long run, by the formula. */
  predicted: number;
  /** The same of the crowd. */
  measured: number;
}

export interface NoisyDescent extends NoisyCrowd, Floor {}

export interface NoiseRun {
  plain: NoisyDescent;
  withMomentum: NoisyDescent;
  floors: readonly Floor[];
}

/** The noise that all descents of a seed share: means over a batch of examples. */
export const drawsOf = ({ seed, batch }: Pick<Settings, 'seed' | 'batch'>): Float64Array => crowdNoise(seed, BALLS, STEPS, Number(batch));

/** Standard deviation of a batch's gradient: that of one example's over the root of their number. */
export const batchNoise = ({ noise, batch }: Pick<Settings, 'noise' | 'batch'>): number => noise / Math.sqrt(Number(batch));

/** The learning rate under a momentum: the reader's, or the one with the same effective rate as plain descent. */
export const rateUnder = ({ learningRate, matched }: Pick<Settings, 'learningRate' | 'matched'>, momentum: number): number =>
  matched ? learningRate * (1 - momentum) : learningRate;

/** A crowd that comes down and one that has been down all the time, without momentum and with it, in the same noise. */
export function noiseRun(settings: Settings, draws: Float64Array): NoiseRun {
  const bowl = (momentum: number) => ({
    curvature: CURVATURE,
    noise: settings.noise,
    learningRate: rateUnder(settings, momentum),
    momentum,
  });
  const floor = (momentum: number): Floor => {
    const settled = noisyCrowd(bowl(momentum), 0, draws, BALLS).meanSquares.subarray(SETTLED);
    return {
      momentum,
      learningRate: rateUnder(settings, momentum),
      predicted: noiseFloor({ ...bowl(momentum), noise: batchNoise(settings) }),
      measured: settled.reduce((sum, square) => sum + square, 0) / settled.length,
    };
  };
  const descent = (momentum: number) => ({ ...noisyCrowd(bowl(momentum), START, draws, BALLS), ...floor(momentum) });
  return { plain: descent(0), withMomentum: descent(settings.momentum), floors: MEASURED_MOMENTA.map(floor) };
}
