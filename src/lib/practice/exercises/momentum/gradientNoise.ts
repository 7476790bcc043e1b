import { normals, streamKey } from '../../../math/random';
import type { Graded } from '../../kinds';

const STEPS = 6000;
const SETTLING = 500;
const MOMENTA = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95];
const CHANGES = ['batch', 'rate', 'half', 'memory'] as const;

interface Descent {
  learningRate: number;
  momentum: number;
  /** Examples in a batch. */
  batch: number;
}

/**
 * Standard deviation of the place about the minimum of a parabola of curvature 1, with noise of standard deviation 1 for an example: as
 * `noisyPath` and `measuredFloor` have it, to the last bit, for settings that share their draws, and without keeping the path.
 */
export function jitter({ learningRate, momentum, batch }: Descent, draws: Float64Array): number {
  const noise = 1 / Math.sqrt(batch);
  let [x, velocity, sum] = [0, 0, 0];
  for (let step = 0; step < draws.length; step++) {
    velocity = momentum * velocity + (x + noise * (draws[step] as number));
    x -= learningRate * velocity;
    if (step + 1 >= SETTLING) sum += x * x;
  }
  return Math.sqrt(sum / (draws.length + 1 - SETTLING));
}

const USUAL: Descent = { learningRate: 0.02, momentum: 0.9, batch: 1 };
const CHANGED: Readonly<Record<(typeof CHANGES)[number], Descent>> = {
  batch: { ...USUAL, batch: 4 },
  rate: { ...USUAL, learningRate: 0.005 },
  half: { ...USUAL, learningRate: 0.01 },
  memory: { ...USUAL, momentum: 0.6 },
};

/** Chapter 3, gradient noise. */
export const gradientNoise = {
  'halve-the-jitter': {
    kind: 'choice',
    options: CHANGES,
    measured: {
      by: 'computation',
      seeds: 4,
      compute: (seed) => {
        const draws = normals(streamKey(seed), 4 * STEPS);
        const usual = jitter(USUAL, draws);
        return CHANGES.map((change) => jitter(CHANGED[change], draws) / usual);
      },
    },
    right: (row) =>
      CHANGES.reduce((worst, change, i) =>
        Math.abs((row[i] ?? NaN) - 0.5) > Math.abs((row[CHANGES.indexOf(worst)] ?? NaN) - 0.5) ? change : worst,
      ),
  },
  'draw-the-floor': {
    kind: 'curve',
    x: MOMENTA,
    xScale: 'linear',
    y: [0, 1.5],
    yScale: 'linear',
    measured: {
      by: 'computation',
      seeds: 6,
      compute: (seed) => {
        const draws = normals(streamKey(seed), STEPS);
        return MOMENTA.map((momentum) => jitter({ learningRate: 0.1, momentum, batch: 1 }, draws));
      },
    },
  },
} satisfies Record<string, Graded>;
