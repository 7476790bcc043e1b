import { trainedRun } from '../trainedRun';
import type { Tried } from '../triedPair';
import { noisyClassifier, STEPS, type NoisyClassifier } from './noisyClassifier';

/** To see whether a comparison hangs on the number of steps. */
const LONG_STEPS = 3 * STEPS;
const SLOW_RATE = 0.02;
const FAST_RATE = 0.1;

/** The validation loss after training, and since a comparison may hang on them, at other learning rates and steps. */
export function triedLoss(seed: number, settings: NoisyClassifier): Tried {
  const loss = (part: Partial<NoisyClassifier>) => trainedRun(noisyClassifier(seed, { ...settings, ...part })).last.validation?.loss ?? NaN;
  return {
    usual: loss({}),
    slow: loss({ learningRate: SLOW_RATE }),
    fast: loss({ learningRate: FAST_RATE }),
    long: loss({ steps: LONG_STEPS }),
  };
}
