import { profilePath } from '../../../experiments/momentum/profilePath';
import { tiltedQuartic } from '../../../surfaces/tiltedQuartic';
import type { Graded } from '../../kinds';

const STEPS = 1000;
const LEARNING_RATE = 0.05;
/** Other than in the text. */
const START = 1.6;
const HILLTOP = tiltedQuartic.criticalPoints.find(({ kind }) => kind === 'maximum')?.at ?? NaN;

/** How often a ball goes over the hill of the double well. */
function crossings(momentum: number): number {
  const { positions } = profilePath(tiltedQuartic, START, { learningRate: LEARNING_RATE, momentum, steps: STEPS });
  return positions.filter((x, step) => step > 0 && x > HILLTOP !== (positions[step - 1] ?? x) > HILLTOP).length;
}

/** Chapter 3, local minima. */
export const localMinima = {
  'bands-by-hand': {
    kind: 'number',
    measured: { by: 'computation', seeds: 1, compute: () => [crossings(0.98)] },
    slack: 0,
    within: [0, 100],
  },
  renumbered: { kind: 'number', key: 4.378e26, slack: 0.1, within: [0, 1e100] },
} satisfies Record<string, Graded>;
