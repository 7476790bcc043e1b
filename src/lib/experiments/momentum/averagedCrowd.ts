/** A crowd of balls in a noisy bowl, and the fading averages of their places. */
export interface AveragedCrowd {
  /** Places of the first ball, step 0 being the start, and its average. */
  path: Float64Array;
  averagedPath: Float64Array;
  /** Means over the crowd of the squared places, and of the squared averages, at every step. */
  meanSquares: Float64Array;
  averagedSquares: Float64Array;
}

export interface NoisyDescents {
  curvature: number;
  /** Standard deviation of the noise in a gradient. */
  noise: number;
  start: number;
  balls: number;
  /** Normal draws, a row of `balls` for each step. */
  draws: Float64Array;
  /** Learning rate of the update after `step` updates. */
  rateAt: (step: number) => number;
  /** Of the average: average <- decay average + (1 - decay) place, from the place after the first step on. */
  decay: number;
}

/** Plain descents with noisy gradients, all from `start`, with their averages as torch.optim.swa_utils.AveragedModel keeps them. */
export function averagedCrowd({ curvature, noise, start, balls, draws, rateAt, decay }: NoisyDescents): AveragedCrowd {
  const steps = draws.length / balls;
  const places = new Float64Array(balls).fill(start);
  const averages = new Float64Array(balls).fill(start);
  const crowd: AveragedCrowd = {
    path: new Float64Array(steps + 1).fill(start),
    averagedPath: new Float64Array(steps + 1).fill(start),
    meanSquares: new Float64Array(steps + 1).fill(start * start),
    averagedSquares: new Float64Array(steps + 1).fill(start * start),
  };
  for (let step = 0; step < steps; step++) {
    const rate = rateAt(step);
    const kept = step === 0 ? 0 : decay;
    for (let ball = 0; ball < balls; ball++) {
      places[ball]! -= rate * (curvature * places[ball]! + noise * draws[step * balls + ball]!);
      averages[ball] = kept * averages[ball]! + (1 - kept) * places[ball]!;
    }
    crowd.path[step + 1] = places[0]!;
    crowd.averagedPath[step + 1] = averages[0]!;
    crowd.meanSquares[step + 1] = meanSquare(places);
    crowd.averagedSquares[step + 1] = meanSquare(averages);
  }
  return crowd;
}

const meanSquare = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0) / values.length;

/**
 * By which factor a fading average lowers the variance of a plain descent in the long run: its places are an autoregression of first order
 * with the coefficient a = 1 - alpha lambda, so it is (1 - d)(1 + a d) / ((1 + d)(1 - a d)).
 */
export function averagingFactor(alphaLambda: number, decay: number): number {
  const kept = (1 - alphaLambda) * decay;
  return ((1 - decay) * (1 + kept)) / ((1 + decay) * (1 - kept));
}
