import { choice, logRange, point, range } from '../../../lib/share/setting';
import type { Surface } from '../../../lib/surfaces/surface';
import { surfaces } from '../../../lib/surfaces/surfaces';
import { LARGEST_TILT, SMALLEST_TILT } from '../../charts/turntable';

const first = surfaces[0] as Surface;
const side = (axis: 'x' | 'y') => {
  const ends = surfaces.flatMap(({ domain }) => domain[axis]);
  return [Math.min(...ends), Math.max(...ends)] as const;
};

export const id = 'loss-surface';

export const schema = {
  surface: choice(
    surfaces.map((surface) => surface.id),
    first.id,
  ),
  turn: range({ min: -180, max: 180, step: 1, default: -60, unit: '°' }),
  tilt: range({ min: SMALLEST_TILT, max: LARGEST_TILT, step: 1, default: 50, unit: '°' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: first.demonstration.momenta.good, symbol: 'β' }),
  learningRate: logRange({ min: 0.001, max: 1, step: 40, default: first.demonstration.learningRate, symbol: 'α' }),
  start: point({ x: side('x'), y: side('y'), step: 0.05, default: first.defaultStart }),
};
