import { lossesOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

const POINTS = 800;

/** The validation loss after 1,000 steps on 800 points instead of 100, without dropout and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(6, 1),
  measure: (seed) => ({
    without: lossesOnStrayPoints(seed, { p: 0, points: POINTS }).validation,
    with: lossesOnStrayPoints(seed, { p: 0.5, points: POINTS }).validation,
  }),
  effect: 'ratio',
  outcome: (loss) => loss.without / loss.with,
  claimed: { above: 0.9, below: 1.1 },
});
