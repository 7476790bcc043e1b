import { triedLoss } from '../../batch-normalization/triedLoss';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { triedPair } from '../../triedPair';

const BATCH_SIZE = 100;

/** Validation loss beside batch normalisation in batches of all the data, without dropout over with it; and at other rates and for longer. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const [without, dropped] = [0, 0.5].map((p) => triedLoss(seed, { normalised: true, p, batchSize: BATCH_SIZE }));
    if (!without || !dropped) throw new Error('two networks');
    return triedPair(without, dropped);
  },
  effect: 'ratio',
  outcome: ({ without, with: dropped }) => without / dropped,
  claimed: { above: 1.1 },
});
