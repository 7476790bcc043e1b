import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 2, width: 64, activation: 'relu', learningRate: 0.1, steps: 1000 };

/** How far the best and the worst of three schemes are apart in accuracy on fresh digits, in two ReLU layers after 1,000 steps. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    he: digitRace(seed, { ...racer, init: { kind: 'heUniform' } }).validationAccuracy,
    xavier: digitRace(seed, { ...racer, init: { kind: 'xavierUniform' } }).validationAccuracy,
    rootFanIn: digitRace(seed, { ...racer, init: { kind: 'uniformFanIn' } }).validationAccuracy,
  }),
  effect: 'mean',
  outcome: ({ he, xavier, rootFanIn }) => Math.max(he, xavier, rootFanIn) - Math.min(he, xavier, rootFanIn),
  claimed: { below: 0.05 },
});
