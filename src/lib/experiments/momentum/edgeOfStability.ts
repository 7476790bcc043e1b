import { createDataSet } from '../../data/createDataSet';
import { meanOf } from '../../math/interval';
import type { MomentumSettings } from '../../nn/momentumStep';
import { Run } from '../../training/run';
import type { RunSpec } from '../../training/spec';
import { stabilityLimit } from './optimalSettings';
import { sharpness } from './sharpness';

const SETTLING_STEPS = 6_000;
const STEPS = 8_000;
const MEASURED_EVERY = 100;

/** A 1-16-1 tanh network of 49 weights that fits a curve, all points at every step. */
const tanhCurve = (seed: number, settings: MomentumSettings): RunSpec => ({
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
  steps: STEPS,
  record: { every: MEASURED_EVERY },
});

/** The sharpness that full-batch training settles at (mean over its last quarter), and the largest that a parabola would bear. */
export function edgeOfStability(seed: number, settings: MomentumSettings): { sharpness: number; limit: number } {
  const spec = tanhCurve(seed, settings);
  const data = createDataSet(spec);
  const run = new Run(spec);
  const measured: number[] = [];
  try {
    run.start();
    while (!run.isOver) {
      run.advance(Infinity);
      if (run.step > SETTLING_STEPS) measured.push(sharpness(spec, data, run.parameters()));
    }
  } finally {
    run.dispose();
  }
  return { sharpness: meanOf(measured), limit: stabilityLimit(settings.momentum) / settings.learningRate };
}
