import type { Surface } from '../../../lib/surfaces/surface';

/** The Hessian's eigenvalues at a point, the smaller first. */
export function curvaturesAt({ hessian }: Pick<Surface, 'hessian'>, x: number, y: number): readonly [number, number] {
  const [[xx, xy], [, yy]] = hessian(x, y);
  const mean = (xx + yy) / 2;
  const half = Math.hypot((xx - yy) / 2, xy);
  return [mean - half, mean + half];
}
