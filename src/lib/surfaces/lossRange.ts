import type { ExploredSurface } from './exploration';
import type { Point } from './surface';

/** An axis of losses reaches this many times as high above the lowest critical point as the highest does: what matters happens there. */
const HEIGHTS = 3;

/** The losses worth seeing of descents from a start: from the lowest to what is above all critical points, or above the start. */
export function lossRange({ criticalPoints, value, own }: ExploredSurface, start: Point): { floor: number; ceiling: number } {
  const heights = criticalPoints.map(({ x, y }) => value(x, y));
  if (own) {
    const { floor, wall } = own;
    const highest = Math.min(wall, value(...start));
    return { floor, ceiling: highest > floor ? highest : wall };
  }
  const floor = Math.min(...heights);
  const highest = Math.max(...heights);
  return { floor, ceiling: highest > floor ? floor + HEIGHTS * (highest - floor) : value(...start) };
}
