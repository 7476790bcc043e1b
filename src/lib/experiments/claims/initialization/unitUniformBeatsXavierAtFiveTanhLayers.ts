import { defineExperiment, seedsUpTo } from '../../experiment';
import { lossAfterRace, type Racer } from '../../initialization/spiralRace';

const racer: Omit<Racer, 'init'> = { depth: 5, width: 64, activation: 'tanh' };

/** How far apart the training losses of five tanh layers are after 1,000 steps from Xavier's weights and from U(-1, 1); and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const xavier = (part: Partial<Racer> = {}) => lossAfterRace(seed, { ...racer, ...part, init: { kind: 'xavierUniform' } });
    const unitUniform = (part: Partial<Racer> = {}) => lossAfterRace(seed, { ...racer, ...part, init: { kind: 'uniform', bound: 1 } });
    const [slow, fast, long] = [{ learningRate: 0.03 }, { learningRate: 0.3 }, { steps: 3_000 }];
    return {
      xavier: xavier(),
      unitUniform: unitUniform(),
      xavierSlow: xavier(slow),
      unitUniformSlow: unitUniform(slow),
      xavierFast: xavier(fast),
      unitUniformFast: unitUniform(fast),
      xavierLong: xavier(long),
      unitUniformLong: unitUniform(long),
    };
  },
  effect: 'mean',
  outcome: ({ xavier, unitUniform }) => xavier - unitUniform,
  claimed: { above: 0.2 },
});
