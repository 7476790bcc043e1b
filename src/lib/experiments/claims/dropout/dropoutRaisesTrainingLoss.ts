import { lossesOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The training loss after 1,000 steps, both measured in eval mode, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16),
  measure: (seed) => ({
    without: lossesOnStrayPoints(seed, { p: 0 }).training,
    with: lossesOnStrayPoints(seed, { p: 0.5 }).training,
  }),
  effect: 'ratio',
  outcome: (loss) => loss.with / loss.without,
  claimed: { above: 1 },
});
