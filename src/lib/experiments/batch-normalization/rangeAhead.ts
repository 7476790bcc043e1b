import { trainedRun } from '../trainedRun';
import { digitsNetwork, type Place } from './digitsNetwork';

/** In the steps that the training takes: how far ahead the loss is looked at, at five places. */
const REACH = [0, 0.5, 1, 2, 4];
const LEARNING_RATE = 0.1;
const STEPS = 300;

export interface Training {
  /** 0.1 if absent. */
  learningRate?: number;
  /** 300 if absent. */
  steps?: number;
}

export interface RangeAhead {
  /** Mean distance between the greatest and the least loss along the gradient. */
  range: number;
  /** Share of the looks at which the loss at the farthest place is higher than where the network stands. */
  rises: number;
}

/** How much the next batch's loss changes along its gradient, over the training. */
export function rangeAhead(seed: number, place: Place, { learningRate = LEARNING_RATE, steps = STEPS }: Training = {}): RangeAhead {
  const record = { every: 10, alongGradient: { rates: REACH.map((share) => share * learningRate) } };
  const { records } = trainedRun(digitsNetwork(seed, { place, learningRate, steps, record }));
  const looks = records.map(({ alongGradient = Float64Array.of() }) => alongGradient);
  const mean = (of: (losses: Float64Array) => number) => looks.reduce((sum, losses) => sum + of(losses), 0) / looks.length;
  return {
    range: mean((losses) => Math.max(...losses) - Math.min(...losses)),
    rises: mean((losses) => Number((losses.at(-1) ?? NaN) > (losses[0] ?? NaN))),
  };
}
