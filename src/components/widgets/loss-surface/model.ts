import { drawnCeiling } from '../../../lib/surfaces/drawnCeiling';
import type { ExploredSurface } from '../../../lib/surfaces/exploration';
import { lowDenseThresholds } from '../../charts/contourBands';

/** Of the ramp in tokens.css. */
const BANDS = 10;

/** The heights at which the colours change, the same in both pictures, and the height from which on the block is flattened. */
export function relief(surface: ExploredSurface): { thresholds: readonly number[]; unit: number } {
  if (surface.own) {
    const { levels, unit } = surface.own;
    return { thresholds: levels, unit };
  }
  const heights = surface.criticalPoints.map(({ x, y }) => surface.value(x, y));
  const floor = Math.min(...heights);
  const highest = heights.length > 1 ? Math.max(...heights) : surface.value(...surface.defaultStart);
  return { thresholds: lowDenseThresholds(floor, drawnCeiling(surface), BANDS), unit: highest - floor };
}
