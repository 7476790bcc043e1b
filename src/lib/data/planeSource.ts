import { outputCount } from '../spec/dataShape';
import type { DataSpec } from '../spec/spec';
import type { RowDraws } from './rowDraws';
import type { DataSource } from './source';

type Point = readonly [number, number];

/** Points of the plane in turns from each class, moved by Gaussian noise: components 0 and 1 place a point, 2 and 3 move it. */
export function planeSource<Spec extends DataSpec & { noise: number }>(
  place: (spec: Spec, label: number, draws: RowDraws) => Point,
): DataSource<Spec> {
  return {
    example(spec, draws, row) {
      const target = row % outputCount(spec);
      const [x, y] = place(spec, target, draws);
      return { inputs: [x + spec.noise * draws.normal(2), y + spec.noise * draws.normal(3)], target };
    },
  };
}
