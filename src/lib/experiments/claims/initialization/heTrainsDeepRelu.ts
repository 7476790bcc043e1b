import { defineExperiment, seedsUpTo } from '../../experiment';
import { lossAfterRace, type Racer } from '../../initialization/spiralRace';

const racer: Omit<Racer, 'init'> = { depth: 16, width: 32, activation: 'relu' };

/** How far apart the training losses of 16 ReLU layers are after 1,000 steps from Xavier's and from He's weights. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    xavier: lossAfterRace(seed, { ...racer, init: { kind: 'xavierNormal' } }),
    he: lossAfterRace(seed, { ...racer, init: { kind: 'heNormal' } }),
  }),
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0.2 },
});
