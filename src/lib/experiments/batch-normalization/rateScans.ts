import { stepsToLoss } from '../trainedRun';
import { digitTwin, MOST_STEPS, RATES, TARGET_LOSS, type DigitTwin } from './digitTwins';

/** What a network comes to over all learning rates. */
export interface RateScan {
  /** Least number of steps to the loss 0.3; the most that were allowed if no rate gets there. */
  best: number;
  /** The largest learning rate that gets there, over the smallest; 1 if none does. */
  range: number;
}

/** Trains at ten learning rates from 0.01 to 10, for at most so many steps. */
export function rateScan(seed: number, twin: Omit<DigitTwin, 'learningRate'>, mostSteps = MOST_STEPS): RateScan {
  const arrived = RATES.flatMap((learningRate) => {
    const steps = stepsToLoss({ ...digitTwin(seed, { ...twin, learningRate }), steps: mostSteps }, TARGET_LOSS);
    return steps === undefined ? [] : [{ learningRate, steps }];
  });
  const [first, ...others] = arrived;
  if (!first) return { best: mostSteps, range: 1 };
  const best = Math.min(...arrived.map(({ steps }) => steps));
  return { best, range: (others.at(-1) ?? first).learningRate / first.learningRate };
}

const FINE = { every: 2, training: true };

/** The fewest updates to the loss 0.3 at any of these learning rates, counted in twos; `MOST_STEPS` if none gets there. */
export const fewestSteps = (seed: number, twin: Omit<DigitTwin, 'learningRate'>, rates: readonly number[]): number =>
  Math.min(
    ...rates.map((learningRate) => stepsToLoss({ ...digitTwin(seed, { ...twin, learningRate }), record: FINE }, TARGET_LOSS) ?? MOST_STEPS),
  );
