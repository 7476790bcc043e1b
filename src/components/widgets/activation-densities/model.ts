import { digitsNetwork } from '../../../lib/experiments/batch-normalization/digitsNetwork';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 400;
const RECORD_EVERY = 20;
/** Training rows whose values are looked at. */
const ROWS = 200;
const BINS = 28;

/** Plain, and with batch normalisation before each activation: the same weights, digits and batches. */
export const twinSpecs = (settings: Settings): readonly [plain: RunSpec, normalised: RunSpec] => [
  run(settings, 'nowhere'),
  run(settings, 'before'),
];

const run = ({ activation, learningRate, depth, digits, seed }: Settings, place: 'nowhere' | 'before'): RunSpec =>
  digitsNetwork(seed, {
    place,
    activation,
    learningRate,
    depth,
    digits,
    steps: STEPS,
    record: { every: RECORD_EVERY, training: true, layers: { histogramBins: BINS, rows: ROWS } },
  });
