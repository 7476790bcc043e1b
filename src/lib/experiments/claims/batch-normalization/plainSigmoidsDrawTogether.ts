import { digitsNetwork, type Place } from '../../batch-normalization/digitsNetwork';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { trainedRun } from '../../trainedRun';

const STEPS = 400;

/** Standard deviation before the top hidden activation, at the start and at the end. */
function topDeviations(seed: number, place: Place): { start: number; end: number } {
  const record = { every: STEPS, layers: { histogramBins: 2, rows: 200 } };
  const { records, last } = trainedRun(
    digitsNetwork(seed, { place, activation: 'sigmoid', learningRate: 1, depth: 4, steps: STEPS, record }),
  );
  // The last two layers are the top activation and the readout.
  const deviation = (layers: (typeof last)['layers']) => layers?.at(-3)?.outputs.standardDeviation ?? NaN;
  return { start: deviation(records[0].layers), end: deviation(last.layers) };
}

/** By what factor the values before the top activation of a plain sigmoid network draw together in 400 steps; and with batch normalisation. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const [plain, normalised] = [topDeviations(seed, 'nowhere'), topDeviations(seed, 'before')];
    return { plainStart: plain.start, plainEnd: plain.end, normalisedStart: normalised.start, normalisedEnd: normalised.end };
  },
  effect: 'ratio',
  outcome: ({ plainStart, plainEnd }) => plainStart / plainEnd,
  claimed: { above: 2 },
});
