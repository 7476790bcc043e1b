import { createDataSet } from '../../data/createDataSet';
import { meanOf } from '../../math/interval';
import type { MomentumSettings } from '../../nn/momentumStep';
import type { RunSpec } from '../../spec/spec';
import { curvature } from '../../training/curvature';
import { Run } from '../../training/run';
import { stabilityLimit } from './optimalSettings';

const STEPS = 7_000;
/** At the end, over which the sharpness is averaged. */
const MEASURED_STEPS = 1_000;
/** Odd, since at the edge the weights swing from one step to the next. */
const MEASURED_EVERY = 101;

/** A 1-16-1 tanh network of 49 weights that fits a curve, all points at every step. */
const tanhCurve = (seed: number, settings: MomentumSettings, steps: number): RunSpec => ({
  seed,
  data: { kind: 'regression', points: 40, noise: 0.1 },
  layers: [
    { kind: 'dense', units: 16 },
    { kind: 'activation', activation: 'tanh' },
    { kind: 'dense', units: 1 },
  ],
  loss: 'meanSquaredError',
  optimiser: { kind: 'sgd', ...settings },
  batchSize: 'full',
  steps,
  record: { every: MEASURED_EVERY },
});

/** The sharpness that full-batch training settles at (its mean over the last 1,000 steps), and the largest that a parabola would bear. */
export function edgeOfStability(seed: number, settings: MomentumSettings, steps = STEPS): { sharpness: number; limit: number } {
  const spec = tanhCurve(seed, settings, steps);
  const { training } = createDataSet(spec);
  const run = new Run(spec);
  const settled: number[] = [];
  try {
    run.start();
    while (!run.isOver) {
      run.advance(Infinity);
      if (run.step > steps - MEASURED_STEPS) settled.push(curvature(spec, training, run.parameters()).largest);
    }
  } finally {
    run.dispose();
  }
  return { sharpness: meanOf(settled), limit: stabilityLimit(settings.momentum) / settings.learningRate };
}
