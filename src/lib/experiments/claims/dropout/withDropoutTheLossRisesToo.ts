import { lossesOnStrayPoints } from '../../dropout/strayPoints';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The validation loss with p = 0.5 after 1,000 steps over its lowest until then, and how both twins go on. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [plain, dropped] = [lossesOnStrayPoints(seed, { p: 0 }), lossesOnStrayPoints(seed, { p: 0.5 })];
    const slow = lossesOnStrayPoints(seed, { p: 0.5, learningRate: 0.02 });
    return {
      lowest: dropped.usual.best,
      later: dropped.usual.validation,
      muchLater: dropped.long.validation,
      plainLowest: plain.usual.best,
      plainLater: plain.usual.validation,
      plainMuchLater: plain.long.validation,
      slowLowest: slow.usual.best,
      slowLater: slow.usual.validation,
      slowMuchLater: slow.long.validation,
    };
  },
  effect: 'ratio',
  outcome: ({ later, lowest }) => later / lowest,
  claimed: { above: 1 },
});
