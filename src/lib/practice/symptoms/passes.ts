import { standardDeviation } from '../../math/interval';
import type { RunSpec } from '../../spec/spec';
import type { SweptRun } from '../../training/sweep';
import { meanOfAll, type Pair } from './symptom';

const PASSES = 100;
const INPUTS = 9;

/** The network of the program, with a hundred passes over nine inputs at its end. */
export const passesRun = (seed: number): RunSpec => ({
  seed,
  data: { kind: 'regression', points: 40, noise: 0.1 },
  layers: [
    { kind: 'dense', units: 64 },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p: 0.1 },
    { kind: 'dense', units: 1 },
  ],
  loss: 'meanSquaredError',
  optimiser: { kind: 'adam', learningRate: 0.01 },
  batchSize: 'full',
  steps: 200,
  record: { every: 200, grid: { x: [-1, 1], resolution: INPUTS }, passes: PASSES },
});

/** Of each pass its answers, and those of eval mode. */
function answersOf([run]: readonly SweptRun[]): { passes: number[][]; asked: readonly number[] } {
  const { passes = [], grid = [] } = run?.records.at(-1) ?? {};
  return {
    passes: Array.from({ length: PASSES }, (_, pass) => [...passes.slice(pass * INPUTS, (pass + 1) * INPUTS)]),
    asked: [...grid],
  };
}

/** Mean over the inputs of the spread of the passes. */
const spreadOf = (passes: readonly (readonly number[])[]): number =>
  meanOfAll(Array.from({ length: INPUTS }, (_, input) => standardDeviation(passes.map((pass) => pass[input] ?? NaN))));

type Shown = (runs: readonly SweptRun[]) => Pair;

/** The spread of a hundred passes in train mode, and in eval mode. */
export const passesInEval: Shown = (runs) => {
  const { passes, asked } = answersOf(runs);
  return [spreadOf(passes), spreadOf(passes.map(() => asked))];
};

/** Numbers in the mean: one for each input, or one for each pass. */
export const meanOverInputs: Shown = (runs) => {
  const { passes } = answersOf(runs);
  return [passes[0]?.length ?? NaN, passes.map(meanOfAll).length];
};

/** The spread of the passes, and the error of their mean. */
export const errorOfMean: Shown = (runs) => {
  const spread = spreadOf(answersOf(runs).passes);
  return [spread, spread / Math.sqrt(PASSES)];
};
