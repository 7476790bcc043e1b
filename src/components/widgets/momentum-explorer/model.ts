import { streamKey, uniform } from '../../../lib/math/random';
import { onSurface, surfaceOf } from '../../../lib/surfaces/exploration';
import type { Point, Surface } from '../../../lib/surfaces/surface';
import type { Settings } from './figure';

/** What a change by the reader brings with it. */
export function consequences(part: Partial<Settings>, before: Settings): Partial<Settings> {
  if (part.surface !== undefined) return onSurface(part.surface);
  return part.seed === undefined ? part : { ...part, start: drawnStart(part.seed, surfaceOf(before.surface)) };
}

/** The random numbers of drawn starts; no run of training has a stream of this number. */
const START_STREAM = 101;

/** A start anywhere on the surface, to the step of the arrow keys. */
export function drawnStart(seed: number, { domain }: Surface): Point {
  const key = streamKey(seed, START_STREAM);
  const draw = ([low, high]: readonly [number, number], counter: number) => Number((low + (high - low) * uniform(key, counter)).toFixed(2));
  return [draw(domain.x, 0), draw(domain.y, 1)];
}
