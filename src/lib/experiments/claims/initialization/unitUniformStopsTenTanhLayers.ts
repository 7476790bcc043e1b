import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 10, width: 64, activation: 'tanh', learningRate: 0.1, steps: 500 };

/** How far apart the training losses of ten tanh layers are after 500 steps from U(-1, 1) and from Xavier's weights. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => {
    const unit = (part: Partial<DigitRacer> = {}) => digitRace(seed, { ...racer, ...part, init: { kind: 'uniform', bound: 1 } });
    const slowLong = unit({ learningRate: 0.01, steps: 3000 });
    return {
      xavier: digitRace(seed, { ...racer, init: { kind: 'xavierUniform' } }).loss,
      unitUniform: unit().loss,
      long: unit({ steps: 1500 }).loss,
      slow: unit({ learningRate: 0.01 }).loss,
      slowLong: slowLong.loss,
      slowLongAccuracy: slowLong.validationAccuracy,
    };
  },
  effect: 'mean',
  outcome: ({ xavier, unitUniform }) => unitUniform - xavier,
  claimed: { above: 1.5 },
});
