import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The training loss after 1,000 steps, both measured in eval mode, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => triedOnStrayPoints(seed, {}, 'training'),
  effect: 'ratio',
  outcome: (loss) => loss.with / loss.without,
  claimed: { above: 1 },
});
