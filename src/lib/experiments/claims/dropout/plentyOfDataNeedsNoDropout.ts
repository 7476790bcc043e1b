import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The validation loss after 1,000 steps on 800 points instead of 100, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(6, 1),
  measure: (seed) => triedOnStrayPoints(seed, { points: 800 }, 'validation'),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { above: 0.9, below: 1.1 },
});
