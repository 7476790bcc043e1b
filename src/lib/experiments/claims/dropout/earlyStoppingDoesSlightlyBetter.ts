import { lossesOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The lowest validation loss on the way, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => ({
    without: lossesOnStrayPoints(seed, { p: 0 }).best,
    with: lossesOnStrayPoints(seed, { p: 0.5 }).best,
  }),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { above: 0.9, below: 1.1 },
});
