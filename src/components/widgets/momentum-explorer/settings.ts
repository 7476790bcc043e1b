import { choice, logRange, point, range, seed } from '../../../lib/share/setting';
import { surfaces } from '../../../lib/surfaces/surfaces';
import type { Surface } from '../../../lib/surfaces/surface';

const first = surfaces[0] as Surface;
const side = (axis: 'x' | 'y') => {
  const ends = surfaces.flatMap(({ domain }) => domain[axis]);
  return [Math.min(...ends), Math.max(...ends)] as const;
};

export const id = 'momentum-explorer';

export const schema = {
  surface: choice(
    surfaces.map((surface) => surface.id),
    first.id,
  ),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: first.demonstration.momenta.good, symbol: 'β' }),
  learningRate: logRange({ min: 0.001, max: 1, step: 40, default: first.demonstration.learningRate, symbol: 'α' }),
  start: point({ x: side('x'), y: side('y'), step: 0.05, default: first.defaultStart }),
  /** A new one draws a new start. */
  seed: seed(1),
};
