import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The validation loss of a network of four units a layer after 1,000 steps on 400 points, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => triedOnStrayPoints(seed, { points: 400, width: 4 }, 'validation'),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { below: 1 },
});
