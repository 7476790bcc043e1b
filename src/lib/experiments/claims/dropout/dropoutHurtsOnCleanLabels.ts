import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The validation loss after 1,000 steps on 100 points that all lie where their class belongs, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => triedOnStrayPoints(seed, { noise: 0 }, 'validation'),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { below: 1 },
});
