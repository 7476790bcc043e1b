import { digitTwin, TARGET_LOSS } from '../../../experiments/batch-normalization/digitTwins';
import { logRange } from '../../../share/setting';
import type { SweptRun } from '../../../training/sweep';
import type { Graded } from '../../kinds';
import { movedByLooking, otherMomentum, otherOrder, sharedNorm, uselessBiases } from '../../symptoms/normed';
import { computed } from '../../symptoms/symptom';

/** The lowest training loss on the way. */
const lowest = ({ records }: SweptRun): number => Math.min(...records.map(({ training }) => training?.loss ?? Infinity));

/** Chapter 4, why it works. */
export const whyItWorks = {
  'mean-makes-steep': { kind: 'number', key: 1 + 100 / (2 * Math.PI) / (0.5 - 1 / (2 * Math.PI)), slack: 0.03, within: [0, 1e6] },
  'only-the-normalised': {
    kind: 'settings',
    figure: 'batch-norm-twins',
    schema: { learningRate: logRange({ min: 0.01, max: 10, step: 3, default: 0.01, symbol: 'α' }) },
    seeds: 3,
    measuring: ({ learningRate }) => ({
      by: 'runs',
      specs: (seed) =>
        [false, true].map((normalised) => ({
          ...digitTwin(seed, { normalised, learningRate: Number(learningRate), depth: 5, activation: 'tanh', gain: 1, momentum: 0 }),
          steps: 200,
        })),
      read: (runs) => runs.map(lowest),
    }),
    isMet: ([plain = NaN, normalised = NaN]) => normalised <= TARGET_LOSS && !(plain <= TARGET_LOSS),
  },
  'batch-norm-bugs': {
    kind: 'lines',
    faults: { order: [10, 11, 15, 17], shared: [7, 11, 17], momentum: [7], eval: [21, 22], bias: [4, 5] },
    either: [10, 15],
    measured: computed({ order: otherOrder, shared: sharedNorm, momentum: otherMomentum, eval: movedByLooking, bias: uselessBiases(16) }),
  },
} satisfies Record<string, Graded>;
