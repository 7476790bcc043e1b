import type { Jet } from '../../expression/jet';
import { eigenvalues, type Curvatures } from '../curvatures';

/** The Hessian's eigenvalues, the smaller first. */
export const curvaturesOf = ({ xx, xy, yy }: Jet): Curvatures =>
  eigenvalues([
    [xx, xy],
    [xy, yy],
  ]);

/**
 * The step of Newton's method towards a critical point, -H^-1 g; along a direction without curvature it does not move, so that a valley whose floor is
 * level is stepped into at right angles.
 */
export function newtonStep(jet: Jet): readonly [number, number] {
  const { x, y, xx, xy, yy } = jet;
  const [low, high] = curvaturesOf(jet);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const smallest = Math.min(Math.abs(low), Math.abs(high));
  if (largest === 0) return [0, 0];
  if (smallest > SINGULAR * largest) {
    const determinant = xx * yy - xy * xy;
    return [(xy * y - yy * x) / determinant, (xy * x - xx * y) / determinant];
  }
  // The eigenvector of the only curvature.
  const curvature = Math.abs(low) > Math.abs(high) ? low : high;
  const [u, v] = Math.abs(xx - curvature) > Math.abs(yy - curvature) ? [xy, curvature - xx] : [curvature - yy, xy];
  const length = Math.hypot(u, v);
  if (length === 0) return [-x / curvature, 0];
  const along = (x * u + y * v) / (length * length * curvature);
  return [-along * u, -along * v];
}

/** A curvature is none if it is so much smaller than the other one. */
const SINGULAR = 1e-13;
