import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The validation loss after 1,000 steps without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => triedOnStrayPoints(seed, {}, 'validation'),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { above: 1 },
});
