import type { ExploredSurface } from './exploration';

/** Of the height of the highest corner: the ramp of colours is used up below it. */
const CEILING_SHARE = 0.5;

/** The height at which the ramp of colours ends. */
export function drawnCeiling({ value, domain, own }: Pick<ExploredSurface, 'value' | 'domain' | 'own'>): number {
  if (own) return own.wall;
  const corners = domain.x.flatMap((x) => domain.y.map((y) => value(x, y)));
  return CEILING_SHARE * Math.max(...corners);
}
