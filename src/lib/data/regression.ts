import { sine } from '../math/portable';
import type { DataSource, DataSpecOf } from './source';

/** What the noisy targets hide: sin(pi x). */
export function regressionCurve(x: number): number {
  return sine(Math.PI * x);
}

/** x uniform in [-1, 1], but for a gap in the middle; target sin(pi x) plus Gaussian noise. */
export const regression: DataSource<DataSpecOf<'regression'>> = {
  example({ noise, cleanValidation, gap = 0 }, draws, _, split) {
    const along = 2 * draws.uniform(0) - 1;
    const x = along < 0 ? along * (1 - gap) - gap : along * (1 - gap) + gap;
    const isClean = split === 'validation' && cleanValidation === true;
    return { inputs: [x], target: regressionCurve(x) + (isClean ? 0 : noise * draws.normal(1)) };
  },
};
