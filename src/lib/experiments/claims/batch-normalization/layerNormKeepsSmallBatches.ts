import { normedReader, type ReaderNorm } from '../../batch-normalization/normedReader';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const RATES = [0.003, 0.01, 0.03, 0.1, 0.3];
const network = { points: 600, depth: 2 };

/** Share of fresh digits misread, at the best of the learning rates. */
const error = (seed: number, norm: ReaderNorm, batchSize: number, passes?: number): number =>
  Math.min(
    ...RATES.map((learningRate) => {
      const { last, divergedAt } = trainedRun(normedReader(seed, { ...network, norm, batchSize, learningRate, passes }));
      return divergedAt === undefined ? 1 - (last.validation?.accuracy ?? NaN) : 1;
    }),
  );

/** Errors of networks with batch and with layer normalisation on fresh digits, in batches of 1, 2 and 32, each at its best of five learning rates. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    batchOfTwo: error(seed, 'batchNorm', 2),
    layerOfTwo: error(seed, 'layerNorm', 2),
    layerOfOne: error(seed, 'layerNorm', 1),
    batchOfMany: error(seed, 'batchNorm', 32),
    layerOfMany: error(seed, 'layerNorm', 32),
    batchLonger: error(seed, 'batchNorm', 2, 24),
    layerLonger: error(seed, 'layerNorm', 2, 24),
  }),
  effect: 'ratio',
  outcome: ({ batchOfTwo, layerOfTwo }) => batchOfTwo / layerOfTwo,
  claimed: { above: 3 },
});
