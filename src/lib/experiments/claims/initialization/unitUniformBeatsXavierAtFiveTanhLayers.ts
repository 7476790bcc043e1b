import { defineExperiment, seedsUpTo } from '../../experiment';
import { lossAfterRace, type Racer } from '../../initialization/spiralRace';

const racer: Omit<Racer, 'init'> = { depth: 5, width: 64, activation: 'tanh' };

/** How far apart the training losses of five tanh layers are after 1,000 steps from Xavier's weights and from U(-1, 1). */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => ({
    xavier: lossAfterRace(seed, { ...racer, init: { kind: 'xavierUniform' } }),
    unitUniform: lossAfterRace(seed, { ...racer, init: { kind: 'uniform', bound: 1 } }),
  }),
  effect: 'mean',
  outcome: ({ xavier, unitUniform }) => xavier - unitUniform,
  claimed: { above: 0.2 },
});
