import { stabilityLimit } from '../../../lib/experiments/momentum/optimalSettings';
import { smallNetwork } from '../../../lib/experiments/momentum/smallNetwork';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

const WIDTH = 8;
/** Odd, since at the edge the weights swing from one step to the next. */
export const RECORD_EVERY = 51;
export const STEPS = 40 * RECORD_EVERY;

/** Learning rates at which plain descent comes to the edge. */
const LEARNING_RATES = { curve: 0.2, moons: 0.5 };

/** What a change by the reader brings with it: a task comes with a learning rate that suits it. */
export const consequences = (part: Partial<Settings>): Partial<Settings> =>
  part.task === undefined ? part : { ...part, learningRate: LEARNING_RATES[part.task], momentum: 0 };

export const spectrumSpec = (settings: Settings): RunSpec =>
  smallNetwork({ ...settings, width: WIDTH, steps: STEPS, record: { every: RECORD_EVERY, training: true, curvature: true } });

/** The curvature from which on a descent with this learning rate does not settle: (2 + 2 beta) / alpha. */
export const sharpnessLimit = ({ learningRate, momentum }: Settings) => stabilityLimit(momentum) / learningRate;
