import { stepsToLoss, trainedRun } from '../trainedRun';
import { digitsNetwork, type DigitsNetwork } from './digitsNetwork';

/** After so many updates a network that has not arrived is given up, or judged. */
export const MOST_STEPS = 400;
/** The same, to see whether a comparison hangs on it. */
export const LONG_STEPS = 3 * MOST_STEPS;
const TARGET_LOSS = 0.3;

type Settings = Pick<DigitsNetwork, 'place' | 'learningRate' | 'activation' | 'shift'>;

/** Updates until the training loss is 0.3, counted in tens; `mostSteps` if that takes longer or never happens. */
export const stepsOnDigits = (seed: number, settings: Settings, mostSteps = MOST_STEPS): number =>
  stepsToLoss(digitsNetwork(seed, { ...settings, steps: mostSteps, record: { every: 10, training: true } }), TARGET_LOSS) ?? mostSteps;

/** The same of three networks: plain, with batch normalisation before the activation, and with noise after that normalisation. */
export const stepsOfThree = (seed: number, learningRate: number, mostSteps = MOST_STEPS) => ({
  plain: stepsOnDigits(seed, { place: 'nowhere', learningRate }, mostSteps),
  normalised: stepsOnDigits(seed, { place: 'before', learningRate }, mostSteps),
  noisy: stepsOnDigits(seed, { place: 'before', learningRate, shift: 0.5 }, mostSteps),
});

/** Training loss after 400 updates, or after as many as are said. */
export const lossOnDigits = (seed: number, settings: Settings, steps = MOST_STEPS): number =>
  trainedRun(digitsNetwork(seed, { ...settings, steps, record: { every: steps, training: true } })).last.training?.loss ?? NaN;
