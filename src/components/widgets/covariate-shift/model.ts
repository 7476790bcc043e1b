import { digitsNetwork, type DigitsNetwork } from '../../../lib/experiments/batch-normalization/digitsNetwork';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const STEPS = 300;
const RECORD_EVERY = 10;
/** Of the reach: the steps along the gradient at which the loss is looked at. Halves of halves, as a reader would try them. */
const SHARES = [0, 1 / 8, 1 / 4, 1 / 2, 1];

/** Three runs on the same batches: plain, with batch normalisation, and with noise behind it. */
export const threeSpecs = (settings: Settings): readonly [plain: RunSpec, normalised: RunSpec, noisy: RunSpec] => [
  run(settings, { place: 'nowhere' }),
  run(settings, { place: 'before' }),
  run(settings, { place: 'before', shift: settings.shift }),
];

function run({ learningRate, depth, reach, digits, seed }: Settings, network: Pick<DigitsNetwork, 'place' | 'shift'>): RunSpec {
  const rates = SHARES.map((share) => share * reach * learningRate);
  const record = { every: RECORD_EVERY, training: true, alongGradient: { rates } };
  return digitsNetwork(seed, { ...network, learningRate, depth, digits, steps: STEPS, record });
}
