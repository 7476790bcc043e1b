import { brakeRun, chosenBy, type BrakeResult } from '../../../lib/experiments/dropout/brakeRun';
import { geometricMeanEstimate, type Estimate } from '../../../lib/math/interval';
import { runSeed } from '../../../lib/spec/seeds';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const PROBABILITIES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] as const;
export const DECAYS = [0.001, 0.002, 0.004, 0.008, 0.016, 0.032] as const;
/** Sets of points for each of them, with weights of their own; the same for all. Another seed of the figure has others. */
export const SEEDS = 6;

/** Neither; then a drop probability; then a weight decay. */
export const BRAKES: readonly { p: number; weightDecay: number }[] = [
  { p: 0, weightDecay: 0 },
  ...PROBABILITIES.map((p) => ({ p, weightDecay: 0 })),
  ...DECAYS.map((weightDecay) => ({ p: 0, weightDecay })),
];
const [FIRST_DECAY, EACH] = [1 + PROBABILITIES.length, BRAKES.length];

/** Seed by seed everything, so that the whole is seen soon and then becomes sharper. */
export const sweptSpecs = ({ noise, points, width, seed }: Settings): RunSpec[] =>
  Array.from({ length: SEEDS }, (_, i) =>
    BRAKES.map((brake) => brakeRun({ ...brake, noise, points, width, seed: runSeed(seed, i, SEEDS) })),
  ).flat();

/** Distances from the true curve over the seeds: their geometric mean with its interval; absent while there are fewer than two. */
export interface Distance {
  each: readonly number[];
  estimate: Estimate | undefined;
}

const distance = (all: readonly number[]): Distance => {
  const each = all.filter((value) => value > 0);
  return { each, estimate: each.length < 2 ? undefined : geometricMeanEstimate(each) };
};

export const meanOfDistance = ({ each, estimate }: Distance): number => estimate?.value ?? each[0] ?? NaN;

/** All that the figure shows: every brake at every strength, and each brake as the validation chooses its strength seed by seed. */
export interface Comparison {
  /** In the order of `BRAKES`. */
  strengths: readonly Distance[];
  neither: Distance;
  stopping: Distance;
  dropout: Distance;
  decay: Distance;
}

/** The results so far, in the order of `sweptSpecs`, put together. Chosen is only where all strengths of a seed are known. */
export function comparison(results: readonly BrakeResult[]): Comparison {
  const seeds = Array.from({ length: Math.ceil(results.length / EACH) }, (_, seed) => results.slice(seed * EACH, (seed + 1) * EACH));
  const complete = seeds.filter(({ length }) => length === EACH);
  const chosen = (from: number, to: number) => distance(complete.map((runs) => chosenBy(runs.slice(from, to), 'last').truth));
  return {
    strengths: BRAKES.map((_, place) => distance(seeds.flatMap((runs) => runs[place]?.last.truth ?? []))),
    neither: chosen(0, 1),
    stopping: distance(complete.flatMap(([plain]) => plain?.stopped.truth ?? [])),
    dropout: chosen(1, FIRST_DECAY),
    decay: chosen(FIRST_DECAY, EACH),
  };
}

/** The strengths of one brake with their distances. */
export const ofDropout = ({ strengths }: Comparison) => PROBABILITIES.map((p, i) => ({ strength: p, distance: strengths[1 + i] }));
export const ofDecay = ({ strengths }: Comparison) => DECAYS.map((decay, i) => ({ strength: decay, distance: strengths[FIRST_DECAY + i] }));
