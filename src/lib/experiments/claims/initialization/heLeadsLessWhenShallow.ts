import { defineExperiment, seedsUpTo } from '../../experiment';
import { lossAfterRace, type Racer } from '../../initialization/spiralRace';

const racer: Omit<Racer, 'init'> = { depth: 2, width: 32, activation: 'relu' };

/** The same with two layers instead of sixteen. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    xavier: lossAfterRace(seed, { ...racer, init: { kind: 'xavierNormal' } }),
    he: lossAfterRace(seed, { ...racer, init: { kind: 'heNormal' } }),
  }),
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0, below: 0.2 },
});
