import { triedLoss } from '../../batch-normalization/triedLoss';
import { defineExperiment, seedsUpTo } from '../../experiment';

const BATCH_SIZE = 100;

/** Validation loss beside batch normalisation in batches of all the data, without dropout over with it; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [without, dropped] = [0, 0.5].map((p) => triedLoss(seed, { normalised: true, p, batchSize: BATCH_SIZE }));
    if (!without || !dropped) throw new Error('two networks');
    return {
      without: without.usual,
      with: dropped.usual,
      withoutSlow: without.slow,
      withSlow: dropped.slow,
      withoutFast: without.fast,
      withFast: dropped.fast,
      withoutLong: without.long,
      withLong: dropped.long,
    };
  },
  effect: 'ratio',
  outcome: ({ without, with: dropped }) => without / dropped,
  claimed: { above: 1.1 },
});
