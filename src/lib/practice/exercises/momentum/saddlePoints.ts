import { escapeSteps } from '../../../experiments/momentum/escapeSteps';
import { normals, streamKey } from '../../../math/random';
import type { Graded } from '../../kinds';

const saddle = { curvature: -0.1, radius: 1, learningRate: 0.01, momentum: 0.9 };

/** How many steps later a ball leaves that starts a thousand times nearer to the ridge. */
const later = (): number => (escapeSteps({ ...saddle, offset: 1e-9 }) ?? NaN) - (escapeSteps({ ...saddle, offset: 1e-6 }) ?? NaN);

const MATRICES = 8000;

/** Of so many symmetric 2 x 2 matrices with normal entries, the percentage with eigenvalues of both signs. */
function saddles(seed: number): number {
  const draws = normals(streamKey(seed), 3 * MATRICES);
  let unlike = 0;
  for (let i = 0; i < MATRICES; i++) {
    const [a, c, b] = [Math.SQRT2 * (draws[3 * i] ?? NaN), Math.SQRT2 * (draws[3 * i + 1] ?? NaN), draws[3 * i + 2] ?? NaN];
    if (a * c < b * b) unlike += 1;
  }
  return (100 * unlike) / MATRICES;
}

/** Chapter 3, saddle points. */
export const saddlePoints = {
  'closer-to-the-ridge': {
    kind: 'number',
    measured: { by: 'computation', seeds: 1, compute: () => [later()] },
    slack: 0.003,
    within: [0, 1e6],
  },
  'two-by-two': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [saddles(seed)] },
    slack: 0.01,
    within: [0, 100],
  },
} satisfies Record<string, Graded>;
