import { defineExperiment, seedsUpTo } from '../../experiment';
import { lossAfterRace, type Racer } from '../../initialization/spiralRace';

const racer: Omit<Racer, 'init'> = { depth: 16, width: 32, activation: 'relu' };

/** How far apart the training losses of 16 ReLU layers are after 1,000 steps from Xavier's and from He's weights; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const loss = (kind: 'xavierNormal' | 'heNormal', part: Partial<Racer> = {}) =>
      lossAfterRace(seed, { ...racer, ...part, init: { kind } });
    const [slow, fast, long] = [{ learningRate: 0.05 }, { learningRate: 0.2 }, { steps: 3_000 }];
    return {
      xavier: loss('xavierNormal'),
      he: loss('heNormal'),
      xavierSlow: loss('xavierNormal', slow),
      heSlow: loss('heNormal', slow),
      xavierFast: loss('xavierNormal', fast),
      heFast: loss('heNormal', fast),
      xavierLong: loss('xavierNormal', long),
      heLong: loss('heNormal', long),
    };
  },
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0.2 },
});
