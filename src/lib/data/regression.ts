import { sine } from '../math/portable';
import type { DataSource, DataSpecOf } from './source';

/** What the noisy targets hide: sin(pi x). */
export function regressionCurve(x: number): number {
  return sine(Math.PI * x);
}

/** x uniform in [-1, 1], target sin(pi x) plus Gaussian noise. */
export const regression: DataSource<DataSpecOf<'regression'>> = {
  example({ noise, cleanValidation }, draws, _, split) {
    const x = 2 * draws.uniform(0) - 1;
    const isClean = split === 'validation' && cleanValidation === true;
    return { inputs: [x], target: regressionCurve(x) + (isClean ? 0 : noise * draws.normal(1)) };
  },
};
