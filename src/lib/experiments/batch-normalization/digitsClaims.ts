import { stepsToLoss, trainedRun } from '../trainedRun';
import { digitsNetwork, type DigitsNetwork } from './digitsNetwork';

const MOST_STEPS = 400;
const TARGET_LOSS = 0.3;

type Settings = Pick<DigitsNetwork, 'place' | 'learningRate' | 'activation' | 'shift'>;

/** Updates until the training loss is 0.3, counted in tens; 400 if that takes longer or never happens. */
export const stepsOnDigits = (seed: number, settings: Settings): number =>
  stepsToLoss(digitsNetwork(seed, { ...settings, steps: MOST_STEPS, record: { every: 10, training: true } }), TARGET_LOSS) ?? MOST_STEPS;

/** The same of three networks: plain, with batch normalisation before the activation, and with noise behind that. */
export const stepsOfThree = (seed: number, learningRate: number) => ({
  plain: stepsOnDigits(seed, { place: 'nowhere', learningRate }),
  normalised: stepsOnDigits(seed, { place: 'before', learningRate }),
  noisy: stepsOnDigits(seed, { place: 'before', learningRate, shift: 0.5 }),
});

/** Training loss after 400 updates. */
export const lossOnDigits = (seed: number, settings: Settings): number =>
  trainedRun(digitsNetwork(seed, { ...settings, steps: MOST_STEPS, record: { every: MOST_STEPS, training: true } })).last.training?.loss ??
  NaN;
