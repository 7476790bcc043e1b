import { triedOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The lowest validation loss on the way, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => triedOnStrayPoints(seed, {}, 'best'),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { above: 0.9, below: 1 },
});
