import { defineExperiment, seedsUpTo } from '../../experiment';
import { stochasticDepth } from '../../dropout/stochasticDepth';

const P = 0.5;
const SLOW_RATE = 0.05;
const LONGER = 3_000;

/** Misread fresh digits of a residual network whose blocks were left out at random, over those of one that was trained as a whole. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [whole, thinned] = [stochasticDepth({ seed, p: 0 }), stochasticDepth({ seed, p: P })];
    const both = (changes: { learningRate?: number; steps?: number; pictures?: number }) =>
      [0, P].map((p) => stochasticDepth({ seed, p, ...changes }).errors);
    const [wholeSlow = NaN, thinnedSlow = NaN] = both({ learningRate: SLOW_RATE });
    const [wholeLong = NaN, thinnedLong = NaN] = both({ steps: LONGER });
    const [wholeFew = NaN, thinnedFew = NaN] = both({ pictures: 100 });
    return {
      whole: whole.errors,
      thinned: thinned.errors,
      work: thinned.work,
      wholeSlow,
      thinnedSlow,
      wholeLong,
      thinnedLong,
      wholeFew,
      thinnedFew,
    };
  },
  effect: 'ratio',
  outcome: ({ thinned, whole }) => thinned / whole,
  claimed: { above: 0.8, below: 1.25 },
});
