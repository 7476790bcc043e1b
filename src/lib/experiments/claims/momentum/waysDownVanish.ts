import { defineExperiment, seedsUpTo } from '../../experiment';
import { waysDown } from '../../momentum/waysDown';

const LEFT = 0.1;

/** Whether fewer than a tenth of the Hessian's clearly negative eigenvalues are left after training; and how many at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => {
    const [slow, long, plain] = [
      waysDown(seed, { learningRate: 0.05 }),
      waysDown(seed, { steps: 3_000 }),
      waysDown(seed, { learningRate: 0.2, momentum: 0 }),
    ];
    return { ...waysDown(seed), endSlow: slow.end, endLong: long.end, endAtEdge: plain.end };
  },
  effect: 'share',
  outcome: ({ start, end }) => end < LEFT * start,
  claimed: { above: 0.8 },
});
