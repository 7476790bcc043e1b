import { defineExperiment, seedsUpTo } from '../../experiment';
import { unitsApart, type Training } from '../../initialization/sameWeights';

/** The largest difference between hidden units after 500 steps, from weights that are all 0.5 and from random ones; and from equal ones at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const same = (training?: Training) => unitsApart(seed, { kind: 'constant', value: 0.5 }, training);
    return {
      same: same(),
      random: unitsApart(seed, { kind: 'xavierUniform' }),
      sameSlow: same({ learningRate: 0.1 }),
      sameFast: same({ learningRate: 1 }),
      sameLong: same({ steps: 1_500 }),
    };
  },
  effect: 'mean',
  outcome: ({ same }) => same,
  claimed: { below: 1e-5 },
});
