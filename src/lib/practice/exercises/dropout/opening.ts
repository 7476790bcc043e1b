import { strayPoints } from '../../../experiments/dropout/strayPoints';
import { dropoutMask, masksKey } from '../../../spec/streams';
import type { SweptRun } from '../../../training/sweep';
import type { Graded } from '../../kinds';

const UNITS = 8;
const PASSES = 1000;
const COINS = 400;
const STRAY = { points: 100, width: 32, steps: 600, noise: 0 };

/** In how many passes all units of a layer are there. */
function wholePasses(seed: number): number {
  const masks = Array.from({ length: PASSES }, (_, pass) => dropoutMask(masksKey(seed, 0, pass), 0.25, UNITS));
  return masks.filter((mask) => mask.every((multiplier) => multiplier > 0)).length;
}

/** Root of the mean squared distance of m / (1 - p) from 1, over as many coins. */
function coinSpread(seed: number, p: number, place: number): number {
  const multipliers = dropoutMask(masksKey(seed, 0, place), p, COINS);
  return Math.sqrt(multipliers.reduce((sum, multiplier) => sum + (multiplier - 1) ** 2, 0) / COINS);
}

const PROBABILITIES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const validationLoss = ({ records }: SweptRun): number => records.at(-1)?.validation?.loss ?? NaN;

/** Chapter 1, its first page. */
export const opening = {
  'count-the-survivors': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [wholePasses(seed)] },
    // All eight seeds may lie on one side of what is right.
    slack: 0.1,
    within: [0, PASSES],
  },
  'find-the-strays': {
    kind: 'choice',
    options: ['blue', 'orange', 'level'],
    measured: {
      by: 'runs',
      seeds: 4,
      specs: (seed) => [0, 0.5].map((p) => strayPoints(seed, { ...STRAY, p })),
      read: (runs) => runs.map(validationLoss),
    },
    right: ([blue = NaN, orange = NaN]) =>
      Math.abs(Math.log(blue / orange)) < Math.log(1.05) ? 'level' : blue < orange ? 'blue' : 'orange',
  },
  'noise-budget': { kind: 'number', key: 900, slack: 0.01, within: [1, 1e6] },
  'draw-the-noise': {
    kind: 'curve',
    x: PROBABILITIES,
    xScale: 'linear',
    y: [0, 4],
    yScale: 'linear',
    measured: { by: 'computation', seeds: 8, compute: (seed) => PROBABILITIES.map((p, place) => coinSpread(seed, p, place)) },
  },
} satisfies Record<string, Graded>;
