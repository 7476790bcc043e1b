import { choice, logRange, point, range } from '../share/setting';
import { surfaceOf } from './exploration';
import { surfaces } from './surfaces';

const { demonstration, defaultStart } = surfaceOf('saddle');

/** From end to end of all surfaces. */
const side = (axis: 'x' | 'y') => {
  const ends = surfaces.flatMap(({ domain }) => domain[axis]);
  return [Math.min(...ends), Math.max(...ends)] as const;
};

/** What a reader sets of a descent on a surface. */
export const explorationSettings = {
  surface: choice(
    surfaces.map((surface) => surface.id),
    'saddle',
  ),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: demonstration.momenta.good, symbol: 'β' }),
  learningRate: logRange({ min: 0.001, max: 1, step: 40, default: demonstration.learningRate, symbol: 'α' }),
  start: point({ x: side('x'), y: side('y'), step: 0.05, default: defaultStart }),
};
