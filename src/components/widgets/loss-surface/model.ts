import { drawnCeiling } from '../../../lib/surfaces/drawnCeiling';
import { onSurface } from '../../../lib/surfaces/exploration';
import type { Point, Surface } from '../../../lib/surfaces/surface';
import { lowDenseThresholds } from '../../charts/contourBands';
import type { Settings } from './figure';

/** Of the ramp in tokens.css. */
const BANDS = 10;

/** What a change by the reader brings with it: a surface comes with a descent that suits it. */
export const consequences = (part: Partial<Settings>): Partial<Settings> => (part.surface === undefined ? part : onSurface(part.surface));

/** The heights at which the colours change, the same in both pictures, and the height from which on the block is flattened. */
export function relief(surface: Surface): { thresholds: readonly number[]; unit: number } {
  const heights = surface.criticalPoints.map(({ x, y }) => surface.value(x, y));
  const floor = Math.min(...heights);
  const highest = heights.length > 1 ? Math.max(...heights) : surface.value(...surface.defaultStart);
  return { thresholds: lowDenseThresholds(floor, drawnCeiling(surface), BANDS), unit: highest - floor };
}

/** The descent that starts where the reader clicked, to a thousandth. */
export const clicked = (x: number, y: number): Point => [Number(x.toFixed(3)), Number(y.toFixed(3))];
