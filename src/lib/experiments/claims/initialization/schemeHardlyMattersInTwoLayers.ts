import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 2, width: 64, activation: 'relu', learningRate: 0.1, steps: 1000 };

/** How far the best and the worst of three schemes are apart in accuracy on fresh digits, in two ReLU layers after 1,000 steps; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const accuracy = (kind: 'heUniform' | 'xavierUniform' | 'uniformFanIn', part: Partial<DigitRacer> = {}) =>
      digitRace(seed, { ...racer, ...part, init: { kind } }).validationAccuracy;
    const [slow, fast, long] = [{ learningRate: 0.03 }, { learningRate: 0.3 }, { steps: 3_000 }];
    return {
      he: accuracy('heUniform'),
      xavier: accuracy('xavierUniform'),
      rootFanIn: accuracy('uniformFanIn'),
      heSlow: accuracy('heUniform', slow),
      xavierSlow: accuracy('xavierUniform', slow),
      rootFanInSlow: accuracy('uniformFanIn', slow),
      heFast: accuracy('heUniform', fast),
      xavierFast: accuracy('xavierUniform', fast),
      rootFanInFast: accuracy('uniformFanIn', fast),
      heLong: accuracy('heUniform', long),
      xavierLong: accuracy('xavierUniform', long),
      rootFanInLong: accuracy('uniformFanIn', long),
    };
  },
  effect: 'mean',
  outcome: ({ he, xavier, rootFanIn }) => Math.max(he, xavier, rootFanIn) - Math.min(he, xavier, rootFanIn),
  claimed: { below: 0.05 },
});
