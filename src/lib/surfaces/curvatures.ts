import type { Matrix2, Surface } from './surface';

/** A Hessian's eigenvalues, the smaller first. */
export type Curvatures = readonly [low: number, high: number];

/** The eigenvalues of a symmetric matrix, the smaller first. */
export function eigenvalues([[xx, xy], [, yy]]: Matrix2): Curvatures {
  const mean = (xx + yy) / 2;
  const half = Math.hypot((xx - yy) / 2, xy);
  return [mean - half, mean + half];
}

/** The Hessian's eigenvalues at a point. */
export const curvaturesAt = ({ hessian }: Pick<Surface, 'hessian'>, x: number, y: number): Curvatures => eigenvalues(hessian(x, y));

/** How many times as steep the surface is curved in one direction as in the other, signs aside; infinite where it is level in one. */
export function conditionNumber([low, high]: Curvatures): number {
  const [a, b] = [Math.abs(low), Math.abs(high)];
  return Math.max(a, b) / Math.min(a, b);
}
