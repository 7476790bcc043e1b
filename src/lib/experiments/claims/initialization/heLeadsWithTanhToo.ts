import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 10, width: 64, activation: 'tanh', learningRate: 0.05, steps: 600 };

/** The training losses of ten tanh layers after 600 steps from Xavier's weights and from He's, which were made for ReLU. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const loss = (kind: 'xavierUniform' | 'heUniform', part: Partial<DigitRacer> = {}) =>
      digitRace(seed, { ...racer, ...part, init: { kind } }).loss;
    const [fast, long] = [{ learningRate: 0.1 }, { steps: 1800 }];
    return {
      xavier: loss('xavierUniform'),
      he: loss('heUniform'),
      xavierFast: loss('xavierUniform', fast),
      heFast: loss('heUniform', fast),
      xavierLong: loss('xavierUniform', long),
      heLong: loss('heUniform', long),
    };
  },
  effect: 'ratio',
  outcome: ({ xavier, he }) => xavier / he,
  claimed: { above: 1 },
});
