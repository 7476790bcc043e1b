import { convergenceRate, measuredRate, quadraticRate, stepsToShrink } from '../../../lib/experiments/momentum/convergenceRate';
import { optimalDescent, optimalHeavyBall, type OptimalSettings } from '../../../lib/experiments/momentum/optimalSettings';
import type { Settings } from './figure';

/** Steps over which a rate is measured, after as many to settle. */
export const MEASURED_STEPS = 1500;
/** The distance to the minimum is to shrink to this. */
const TARGET = 1e-6;

export interface Direction {
  alphaLambda: number;
  predicted: number;
  measured: number;
}

/** A learning rate and a momentum on the quadratic: where its two directions lie on the map, and how fast it is. */
export interface Pace {
  /** Alpha times the smallest and the largest curvature. */
  alphaLambdas: readonly [flat: number, steep: number];
  momentum: number;
  rate: number;
  /** Steps to shrink the distance to the target in the long run; infinite where it diverges. */
  steps: number;
}

export interface Rates {
  /** Ratio of the two curvatures, the larger to the smaller. */
  condition: number;
  directions: readonly [flat: Direction, steep: Direction];
  present: Pace;
  bestPlain: Pace;
  bestHeavyBall: Pace;
}

/** The rates of the reader's quadratic, predicted and measured, and the best that its condition number allows. */
export function rates({ flat, steep, momentum }: Settings): Rates {
  const condition = Math.max(flat, steep) / Math.min(flat, steep);
  const direction = (alphaLambda: number): Direction => ({
    alphaLambda,
    predicted: convergenceRate(alphaLambda, momentum),
    measured: measuredRate(alphaLambda, momentum, MEASURED_STEPS),
  });
  const rate = quadraticRate([flat, steep], { learningRate: 1, momentum });
  return {
    condition,
    directions: [direction(flat), direction(steep)],
    present: { alphaLambdas: [flat, steep], momentum, rate, steps: stepsToShrink(TARGET, rate) },
    ...bestPaces(condition),
  };
}

/** The best plain descent and the best heavy ball for curvatures 1 and `condition`. */
export function bestPaces(condition: number): Pick<Rates, 'bestPlain' | 'bestHeavyBall'> {
  const pace = ({ learningRate, momentum, rate }: OptimalSettings): Pace => ({
    alphaLambdas: [learningRate, learningRate * condition],
    momentum,
    rate,
    steps: rate > 0 ? stepsToShrink(TARGET, rate) : 1,
  });
  return { bestPlain: pace(optimalDescent(1, condition)), bestHeavyBall: pace(optimalHeavyBall(1, condition)) };
}
