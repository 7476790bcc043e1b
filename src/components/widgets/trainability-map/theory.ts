import { createDataSet } from '../../../lib/data/createDataSet';
import { DATA, VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import { criticalVariance, depthOfChange } from '../../../lib/nn/wideNetwork';
import type { Settings } from './figure';
import { DEPTHS } from './model';

/** By how much the gradients may change from the last layer to the first between the two curves. */
const TOLERATED = 100;
const CURVE_POINTS = 32;

type Curve = readonly (readonly [depth: number, variance: number])[];

/** Where the theory of wide networks has the gradients shrink or grow by `TOLERATED`, as depth over n Var(w). */
export function changeCurves(activation: Settings['activation'], seed: number): { shrinks: Curve; grows: Curve } {
  const square = inputSquare(seed);
  const most = DEPTHS.at(-1) ?? 0;
  const [low = 1, high = 1] = [VARIANCES[0], VARIANCES.at(-1)];
  const variances = Array.from({ length: CURVE_POINTS + 1 }, (_, point) => (low / 1.2) * ((1.44 * high) / low) ** (point / CURVE_POINTS));
  const curve = variances.flatMap((variance) => {
    const depth = depthOfChange({ activation, variance, square }, TOLERATED, most + 2);
    return depth === undefined ? [] : [[depth, variance] as const];
  });
  const critical = criticalVariance(activation);
  return { shrinks: curve.filter(([, variance]) => variance < critical), grows: curve.filter(([, variance]) => variance > critical) };
}

function inputSquare(seed: number): number {
  const { inputs } = createDataSet({ data: DATA, seed, loss: 'crossEntropy' }).training;
  return inputs.reduce((sum, input) => sum + input * input, 0) / inputs.length;
}
