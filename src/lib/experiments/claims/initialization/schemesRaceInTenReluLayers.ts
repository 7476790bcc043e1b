import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 10, width: 64, activation: 'relu', learningRate: 0.05, steps: 600 };

/** The training losses of ten ReLU layers after 600 steps from four schemes, and how often U(-1, 1) diverges. */
export const experiment = defineExperiment({
  ...seedsUpTo(10, 1),
  measure: (seed) => ({
    he: digitRace(seed, { ...racer, init: { kind: 'heUniform' } }).loss,
    xavier: digitRace(seed, { ...racer, init: { kind: 'xavierUniform' } }).loss,
    rootFanIn: digitRace(seed, { ...racer, init: { kind: 'uniformFanIn' } }).loss,
    heFast: digitRace(seed, { ...racer, learningRate: 0.1, init: { kind: 'heUniform' } }).loss,
    xavierFast: digitRace(seed, { ...racer, learningRate: 0.1, init: { kind: 'xavierUniform' } }).loss,
    heSlow: digitRace(seed, { ...racer, learningRate: 0.02, init: { kind: 'heUniform' } }).loss,
    xavierSlow: digitRace(seed, { ...racer, learningRate: 0.02, init: { kind: 'xavierUniform' } }).loss,
    heLong: digitRace(seed, { ...racer, steps: 1800, init: { kind: 'heUniform' } }).loss,
    xavierLong: digitRace(seed, { ...racer, steps: 1800, init: { kind: 'xavierUniform' } }).loss,
    unitUniformDiverged: digitRace(seed, { ...racer, init: { kind: 'uniform', bound: 1 } }).diverged,
  }),
  effect: 'ratio',
  outcome: ({ xavier, he }) => xavier / he,
  claimed: { above: 2 },
});
