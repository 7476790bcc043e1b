import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 30, width: 64, activation: 'relu', learningRate: 0.01, steps: 1000 };

/** How far apart the training losses of thirty ReLU layers are after 1,000 steps from Xavier's and from He's weights; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(8, 1),
  measure: (seed) => {
    const loss = (kind: 'xavierUniform' | 'heUniform', part: Partial<DigitRacer> = {}) =>
      digitRace(seed, { ...racer, ...part, init: { kind } }).loss;
    const [slow, fast, fastest, long] = [{ learningRate: 0.005 }, { learningRate: 0.02 }, { learningRate: 0.1 }, { steps: 3_000 }];
    return {
      xavier: loss('xavierUniform'),
      he: loss('heUniform'),
      xavierSlow: loss('xavierUniform', slow),
      heSlow: loss('heUniform', slow),
      xavierFast: loss('xavierUniform', fast),
      heFast: loss('heUniform', fast),
      heFastest: loss('heUniform', fastest),
      xavierLong: loss('xavierUniform', long),
      heLong: loss('heUniform', long),
    };
  },
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0.5 },
});
