import type { GridSpec, LayerSpec, RunSpec } from '../../spec/spec';

export interface GapRun {
  /** Of the weights, the batches and the masks. */
  seed: number;
  dataSeed: number;
  p: number;
  /** Hidden layers. */
  depth: number;
  points: number;
  /** In train mode, after the last step; none if 0. */
  passes: number;
  steps?: number;
  learningRate?: number;
}

const INPUTS = [-1, 1] as const;
/** No data is nearer to 0. */
export const GAP = 0.4;
const RESOLUTION = 61;
export const GAP_GRID: GridSpec = { x: INPUTS, resolution: RESOLUTION };
/** Where the network is asked. */
export const QUESTIONS = Array.from({ length: RESOLUTION }, (_, i) => INPUTS[0] + ((INPUTS[1] - INPUTS[0]) * i) / (RESOLUTION - 1));
const NOISE = 0.1;
const WIDTH = 64;
const STEPS = 2000;
const LEARNING_RATE = 0.005;

/** ReLU layers, each followed by dropout, learn a sine from points of which none lies in the middle. */
export function gapRun({ seed, dataSeed, p, depth, points, passes, steps = STEPS, learningRate = LEARNING_RATE }: GapRun): RunSpec {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: WIDTH },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return {
    seed,
    data: { kind: 'regression', points, noise: NOISE, gap: GAP, seed: dataSeed },
    layers: [...Array.from({ length: depth }, () => hidden).flat(), { kind: 'dense', units: 1 }],
    loss: 'meanSquaredError',
    optimiser: { kind: 'adam', learningRate },
    batchSize: 'full',
    steps,
    record: { every: steps, grid: GAP_GRID, ...(passes > 0 ? { passes } : {}) },
  };
}

/** Standard deviation at every question over some answers, each as long as the questions. */
export const spreadOf = (answers: readonly ArrayLike<number>[]): number[] =>
  QUESTIONS.map((_, i) => {
    const mean = answers.reduce((sum, answer) => sum + (answer[i] ?? NaN), 0) / answers.length;
    const squares = answers.reduce((sum, answer) => sum + ((answer[i] ?? NaN) - mean) ** 2, 0);
    return Math.sqrt(squares / (answers.length - 1));
  });

/** Passes as they are recorded, one after another, each as long as the questions. */
export const separatePasses = (passes: ArrayLike<number>): number[][] =>
  Array.from({ length: passes.length / RESOLUTION }, (_, pass) => QUESTIONS.map((__, i) => passes[pass * RESOLUTION + i] ?? NaN));

const isInGap = (x: number) => Math.abs(x) < GAP;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean spread where there are no data over the mean spread where there are. */
export const gapRatio = (spread: readonly number[]): number =>
  mean(spread.filter((_, i) => isInGap(QUESTIONS[i] ?? NaN))) / mean(spread.filter((_, i) => !isInGap(QUESTIONS[i] ?? NaN)));

/** The largest spread in the gap over the larger one of those at its ends. */
export function endRatio(spread: readonly number[]): number {
  const inside = QUESTIONS.flatMap((x, i) => (isInGap(x) ? [i] : []));
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const ends = Math.max(spread[first - 1] ?? NaN, spread[last + 1] ?? NaN);
  return Math.max(...inside.map((i) => spread[i] ?? NaN)) / ends;
}
