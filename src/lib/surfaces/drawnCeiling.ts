import type { Surface } from './surface';

/** Of the height of the highest corner: the ramp of colours is used up below it. */
const CEILING_SHARE = 0.5;

/** The height at which the ramp of colours ends. */
export function drawnCeiling({ value, domain }: Pick<Surface, 'value' | 'domain'>): number {
  const corners = domain.x.flatMap((x) => domain.y.map((y) => value(x, y)));
  return CEILING_SHARE * Math.max(...corners);
}
