import { defineExperiment, seedsUpTo } from '../../experiment';
import { xavierAndHe } from '../../initialization/xavierAndHe';

/** How far apart the training losses of 16 ReLU layers are after 1,000 steps from Xavier's and from He's weights; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => xavierAndHe(seed, { depth: 16, width: 32, activation: 'relu' }, { slow: 0.05, fast: 0.2 }),
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0.2 },
});
