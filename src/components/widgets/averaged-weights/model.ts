import { averagedCrowd, averagingFactor, type AveragedCrowd } from '../../../lib/experiments/momentum/averagedCrowd';
import { noiseFloor } from '../../../lib/experiments/momentum/noiseFloor';
import { crowdNoise } from '../../../lib/experiments/momentum/noisyCrowd';
import { scheduleFactor } from '../../../lib/training/schedule';
import type { Settings } from './figure';

export const STEPS = 400;
export const BALLS = 200;
export const START = 3;
export const CURVATURE = 1;
export const NOISE = 1;
/** The floors are measured over the last steps. */
const SETTLED = 300;
/** Memories whose floors are measured, besides the reader's: longer ones have not forgotten the start. */
const MEASURED_MEMORIES = [1, 3, 10, 30] as const;

/** How fast an average fades that remembers so many steps. */
export const decayOf = (memory: number): number => 1 - 1 / memory;

/** The noise that all descents of a seed share. */
export const drawsOf = (seed: number): Float64Array => crowdNoise(seed, BALLS, STEPS);

export interface AveragedRun {
  /** With a constant rate, and the averages of its balls. */
  constant: AveragedCrowd;
  /** The same balls while their rate goes down to nothing. */
  lowered: AveragedCrowd;
  floors: readonly Floor[];
}

export interface Floor {
  memory: number;
  /** Variance of the average in the long run, by the formula and measured. */
  predicted: number;
  measured: number;
}

/** By the formula, for an average of this memory. */
export const predictedFloor = (learningRate: number, memory: number): number =>
  noiseFloor({ learningRate, momentum: 0, curvature: CURVATURE, noise: NOISE }) *
  averagingFactor(learningRate * CURVATURE, decayOf(memory));

/** Balls that come down in the same noise, with their averages, and with a lowered rate. */
export function averagedRun({ learningRate, memory }: Omit<Settings, 'seed'>, draws: Float64Array): AveragedRun {
  const crowd = (own: number, start: number, isLowered = false) =>
    averagedCrowd({
      curvature: CURVATURE,
      noise: NOISE,
      start,
      balls: BALLS,
      draws,
      rateAt: (step) => learningRate * (isLowered ? scheduleFactor({ kind: 'cosine', steps: STEPS }, step) : 1),
      decay: decayOf(own),
    });
  const floor = (own: number): Floor => {
    const settled = crowd(own, 0).averagedSquares.subarray(SETTLED);
    return {
      memory: own,
      predicted: predictedFloor(learningRate, own),
      measured: settled.reduce((sum, each) => sum + each, 0) / settled.length,
    };
  };
  return {
    constant: crowd(memory, START),
    lowered: crowd(1, START, true),
    floors: [...MEASURED_MEMORIES, memory].map(floor),
  };
}
