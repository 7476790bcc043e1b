import type { DataSource, DataSpecOf } from './source';

/** The boundary between the classes: y = 2.4 x^3 - 1.6 x. */
export function polynomialBoundary(x: number): number {
  return (2.4 * x * x - 1.6) * x;
}

/** Points uniform in [-1, 1]^2; class 1 above the boundary, where Gaussian noise in the height makes the side uncertain. */
export const polynomial: DataSource<DataSpecOf<'polynomial'>> = {
  example({ noise }, draws) {
    const x = 2 * draws.uniform(0) - 1;
    const y = 2 * draws.uniform(1) - 1;
    return { inputs: [x, y], target: y + noise * draws.normal(2) > polynomialBoundary(x) ? 1 : 0 };
  },
};
