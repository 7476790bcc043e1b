import type { LayerSpec, RecordSpec, RunSpec } from '../../spec/spec';

export interface CurveRun {
  seed: number;
  p: number;
  points: number;
  noise: number;
  /** Units of each hidden layer. */
  width: number;
}

export const CURVE_STEPS = 2000;
/** Points of the true curve that a fit is judged by. */
const CLEAN_POINTS = 200;
const LEARNING_RATE = 0.005;

/** A network of two hidden ReLU layers, each followed by dropout, on noisy points of a sine, judged by the sine itself. */
export function curveRun({ seed, p, points, noise, width }: CurveRun, record: RecordSpec): RunSpec {
  const hidden: LayerSpec[] = [
    { kind: 'dense', units: width },
    { kind: 'activation', activation: 'relu' },
    { kind: 'dropout', p },
  ];
  return {
    seed,
    data: { kind: 'regression', points, noise, validationPoints: CLEAN_POINTS, cleanValidation: true },
    layers: [...hidden, ...hidden, { kind: 'dense', units: 1 }],
    loss: 'meanSquaredError',
    optimiser: { kind: 'adam', learningRate: LEARNING_RATE },
    batchSize: 'full',
    steps: CURVE_STEPS,
    record,
  };
}
