import { defineExperiment, seedsUpTo } from '../../experiment';
import { waysDown } from '../../momentum/waysDown';

const LEFT = 0.1;

/** Whether fewer than a tenth of the Hessian's clearly negative eigenvalues are left after training. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: waysDown,
  effect: 'share',
  outcome: ({ start, end }) => end < LEFT * start,
  claimed: { above: 0.8 },
});
