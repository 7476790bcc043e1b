import { normalisedUnit, unitDraws } from '../../../experiments/batch-normalization/normalisedUnit';
import type { Graded } from '../../kinds';
import { decayedScale, unfrozenMean, uselessBiases } from '../../symptoms/normed';
import { computed } from '../../symptoms/symptom';

const STEPS = 800;
const SETTLED = 300;
const DEGREES = 180 / Math.PI;

/** Mean angle by which the weights turn in a step once they are in balance, in degrees; twice the figure's rate and twice its decay. */
function balanceAngle(seed: number): number {
  const { angles } = normalisedUnit({ learningRate: 0.2, weightDecay: 0.04, length: 1 }, unitDraws(seed, STEPS));
  const settled = angles.slice(SETTLED);
  return DEGREES * Math.sqrt(settled.reduce((sum, angle) => sum + angle * angle, 0) / settled.length);
}

/** Chapter 4, scale and statistics. */
export const scaleAndStatistics = {
  'product-alone': {
    kind: 'number',
    measured: { by: 'computation', seeds: 6, compute: (seed) => [balanceAngle(seed)] },
    slack: 0.04,
    within: [0, 180],
  },
  'how-long-balance': { kind: 'number', key: 25_000, slack: 0.01, within: [0, 1e9] },
  'decay-bugs': {
    kind: 'lines',
    faults: { bias: [2, 3], norms: [6], frozen: [13] },
    either: [12],
    measured: computed({ bias: uselessBiases(32), norms: decayedScale, frozen: unfrozenMean }),
  },
} satisfies Record<string, Graded>;
