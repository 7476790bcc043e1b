import { trainedRun } from '../trainedRun';
import { noisyClassifier, STEPS, type NoisyClassifier } from './noisyClassifier';

/** To see whether a comparison hangs on the number of steps. */
const LONG_STEPS = 3 * STEPS;
const SLOW_RATE = 0.02;
const FAST_RATE = 0.1;

/** A validation loss as the chapter compares it, with a smaller and a larger learning rate, and after three times the steps. */
export interface TriedLoss {
  usual: number;
  slow: number;
  fast: number;
  long: number;
}

/** The validation loss after training, and since a comparison may hang on them, at other learning rates and steps. */
export function triedLoss(seed: number, settings: NoisyClassifier): TriedLoss {
  const loss = (part: Partial<NoisyClassifier>) => trainedRun(noisyClassifier(seed, { ...settings, ...part })).last.validation?.loss ?? NaN;
  return {
    usual: loss({}),
    slow: loss({ learningRate: SLOW_RATE }),
    fast: loss({ learningRate: FAST_RATE }),
    long: loss({ steps: LONG_STEPS }),
  };
}
