import { pictureError } from '../../dropout/pictureError';
import { defineExperiment, seedsUpTo } from '../../experiment';

const PICTURES = 100;

/** Errors on other digits after training on 100: without anything, with dropout, and with the best of three weight decays. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const error = (p: number, weightDecay: number, other: { steps?: number; learningRate?: number } = {}) =>
      pictureError({ seed, pictures: PICTURES, p, weightDecay, ...other });
    const [long, slow] = [{ steps: 1800 }, { learningRate: 0.02 }];
    return {
      plain: error(0, 0),
      dropout: error(0.5, 0),
      decayWeak: error(0, 0.0003),
      decay: error(0, 0.001),
      decayStrong: error(0, 0.003),
      plainLong: error(0, 0, long),
      dropoutLong: error(0.5, 0, long),
      decayLong: error(0, 0.001, long),
      plainSlow: error(0, 0, slow),
      dropoutSlow: error(0.5, 0, slow),
      decaySlow: error(0, 0.001, slow),
    };
  },
  effect: 'mean',
  outcome: ({ dropout, decayWeak, decay, decayStrong }) => Math.min(decayWeak, decay, decayStrong) - dropout,
  claimed: { above: 0 },
});
