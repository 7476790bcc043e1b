import { cosine, sine } from '../math/portable';
import type { Surface } from './surface';

export interface QuadraticShape {
  /** Hessian's eigenvalues: the curvature along the valley's floor and across it. */
  along: number;
  across: number;
  /** From the x-axis to the floor, in radians. */
  angle: number;
}

/** What is the same in every quadratic with its minimum at the origin: (along u^2 + across v^2) / 2 in axes u, v turned by the angle. */
export function quadratic({ along, across, angle }: QuadraticShape): Pick<Surface, 'value' | 'gradient' | 'hessian' | 'criticalPoints'> {
  const [c, s] = [cosine(angle), sine(angle)];
  const xx = along * c * c + across * s * s;
  const xy = (along - across) * c * s;
  const yy = along * s * s + across * c * c;
  return {
    value: (x, y) => (xx * x * x + 2 * xy * x * y + yy * y * y) / 2,
    gradient: (x, y) => [xx * x + xy * y, xy * x + yy * y],
    hessian: () => [
      [xx, xy],
      [xy, yy],
    ],
    criticalPoints: [{ x: 0, y: 0, kind: 'minimum', global: true, name: 'global minimum' }],
  };
}
