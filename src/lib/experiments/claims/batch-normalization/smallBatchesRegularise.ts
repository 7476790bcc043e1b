import { triedLoss } from '../../batch-normalization/triedLoss';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Validation loss with batch normalisation in batches of 100, which are all the data, over that in batches of 10; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const loss = (normalised: boolean, batchSize: number) => triedLoss(seed, { normalised, p: 0, batchSize });
    const [large, small, plainLarge, plainSmall] = [loss(true, 100), loss(true, 10), loss(false, 100), loss(false, 10)];
    return {
      large: large.usual,
      small: small.usual,
      plainLarge: plainLarge.usual,
      plainSmall: plainSmall.usual,
      largeSlow: large.slow,
      smallSlow: small.slow,
      largeFast: large.fast,
      smallFast: small.fast,
      largeLong: large.long,
      smallLong: small.long,
    };
  },
  effect: 'ratio',
  outcome: ({ large, small }) => large / small,
  claimed: { above: 1.1 },
});
