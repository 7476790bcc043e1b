import { runningMoments } from './runningMoments';

/** What the answers of the first 1, 2, ... passes in train mode add up to. */
export interface PassesSoFar {
  passes: number;
  /** For each output. */
  mean: number[];
  standardDeviation: number[];
  /** Mean over the outputs of the squared distance of `mean` from the answer in eval mode. */
  squaredGap: number;
}

/**
 * Monte Carlo dropout (Gal and Ghahramani 2016): the mean of k passes with dropout on, for every k up to the number given.
 * The mean converges to that of the thinned networks, which is the answer in eval mode only where all after the masks is linear.
 * @param answers one array of outputs a pass, all of the same length
 */
export function meanOfPasses(answers: readonly ArrayLike<number>[], evalAnswer: ArrayLike<number>): PassesSoFar[] {
  const outputs = Array.from(evalAnswer, (_, k) => runningMoments(answers.map((answer) => answer[k] ?? NaN)));
  return answers.map((_, pass) => {
    const mean = outputs.map((moments) => moments[pass]?.mean ?? NaN);
    return {
      passes: pass + 1,
      mean,
      standardDeviation: outputs.map((moments) => Math.sqrt(moments[pass]?.variance ?? NaN)),
      squaredGap: mean.reduce((sum, value, k) => sum + (value - (evalAnswer[k] ?? NaN)) ** 2, 0) / mean.length,
    };
  });
}
