import { triedLoss } from '../../batch-normalization/triedLoss';
import { defineExperiment, seedsUpTo } from '../../experiment';
import type { Tried } from '../../triedPair';

/** By what dropout lowers the validation loss without batch normalisation, over what it does beside it. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const loss = (normalised: boolean, p: number) => triedLoss(seed, { normalised, p });
    const [neither, dropout, normalised, both] = [loss(false, 0), loss(false, 0.5), loss(true, 0), loss(true, 0.5)];
    const gains = (which: keyof Tried) => ({
      alone: neither[which] / dropout[which],
      beside: normalised[which] / both[which],
    });
    const [slow, fast, long] = [gains('slow'), gains('fast'), gains('long')];
    return {
      neither: neither.usual,
      dropout: dropout.usual,
      normalised: normalised.usual,
      both: both.usual,
      aloneSlow: slow.alone,
      besideSlow: slow.beside,
      aloneFast: fast.alone,
      besideFast: fast.beside,
      aloneLong: long.alone,
      besideLong: long.beside,
    };
  },
  effect: 'ratio',
  outcome: ({ neither, dropout, normalised, both }) => neither / dropout / (normalised / both),
  claimed: { above: 1 },
});
