import { lossOnDigits, LONG_STEPS } from '../../batch-normalization/digitsClaims';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Training loss after 400 steps at the learning rate 0.1: plain, and with batch normalisation and four times the noise after it; and at other rates. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const both = (learningRate: number, steps?: number) => ({
      plain: lossOnDigits(seed, { place: 'nowhere', learningRate }, steps),
      noisy: lossOnDigits(seed, { place: 'before', learningRate, shift: 2 }, steps),
    });
    const [slow, fast, long] = [both(0.03), both(0.3), both(0.1, LONG_STEPS)];
    return {
      ...both(0.1),
      plainSlow: slow.plain,
      noisySlow: slow.noisy,
      plainFast: fast.plain,
      noisyFast: fast.noisy,
      plainLong: long.plain,
      noisyLong: long.noisy,
    };
  },
  effect: 'ratio',
  outcome: ({ noisy, plain }) => noisy / plain,
  claimed: { above: 1.5 },
});
