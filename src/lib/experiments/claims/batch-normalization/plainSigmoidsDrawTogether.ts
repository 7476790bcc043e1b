import { digitsNetwork, type Place } from '../../batch-normalization/digitsNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const STEPS = 400;
const LONG_STEPS = 3 * STEPS;

/** Standard deviation before the top hidden activation, at the start and at the end, and the training loss that the network ends with. */
function topDeviations(seed: number, place: Place, learningRate = 1, steps = STEPS): { start: number; end: number; loss: number } {
  const record = { every: steps, training: true, layers: { histogramBins: 2, rows: 200 } };
  const { records, last } = trainedRun(digitsNetwork(seed, { place, activation: 'sigmoid', learningRate, depth: 4, steps, record }));
  // The last two layers are the top activation and the readout.
  const deviation = (layers: (typeof last)['layers']) => layers?.at(-3)?.outputs.standardDeviation ?? NaN;
  return { start: deviation(records[0].layers), end: deviation(last.layers), loss: last.training?.loss ?? NaN };
}

/** By what factor the values before the top activation of a plain sigmoid network draw together in 400 steps; and with batch normalisation. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [plain, normalised] = [topDeviations(seed, 'nowhere'), topDeviations(seed, 'before')];
    const [slow, long] = [topDeviations(seed, 'nowhere', 0.3), topDeviations(seed, 'nowhere', 1, LONG_STEPS)];
    return {
      plainStart: plain.start,
      plainEnd: plain.end,
      normalisedStart: normalised.start,
      normalisedEnd: normalised.end,
      plainLoss: plain.loss,
      plainSlow: slow.end,
      slowLoss: slow.loss,
      plainLong: long.end,
      longLoss: long.loss,
    };
  },
  effect: 'ratio',
  outcome: ({ plainStart, plainEnd }) => plainStart / plainEnd,
  claimed: { above: 2 },
});
