import { exponential } from '../../math/portable';
import { normals, streamKey, uniform } from '../../math/random';
import { STREAMS } from '../../spec/streams';

/** Places that the query looks at. */
export const PLACES = 12;
/** Passes, each with holes of its own. */
export const PASSES = 400;

export interface Attention {
  /** What the scores are multiplied by before the softmax. */
  sharpness: number;
  /** Probability of dropping a weight. */
  p: number;
  seed: number;
}

export interface Looked {
  /** Softmax of the scores, the largest first. */
  weights: number[];
  /** The first pass: masked weights, scaled by 1 / (1 - p). */
  masked: number[];
  /** Standard deviation of the answer over the passes, and by the formula: root of p / (1 - p) times the sum of the squares of a v. */
  measured: number;
  predicted: number;
}

/** One query at random scores, whose answer is the sum of weight times value, 1 or -1; dropout masks the weights after the softmax. */
export function attentionHoles({ sharpness, p, seed }: Attention): Looked {
  const scores = normals(streamKey(seed, STREAMS.training, 0), PLACES).toSorted((a, b) => b - a);
  const values = normals(streamKey(seed, STREAMS.training, 1), PLACES).map(Math.sign);
  const powers = Array.from(scores, (score) => exponential(sharpness * (score - (scores[0] ?? 0))));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const weights = powers.map((power) => power / total);
  const key = streamKey(seed, STREAMS.masks, 0);
  const passes = Array.from({ length: PASSES }, (_, pass) =>
    weights.map((weight, place) => (uniform(key, pass * PLACES + place) < p ? 0 : weight / (1 - p))),
  );
  const answers = passes.map((masked) => masked.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0));
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / PASSES;
  const square = (x: number) => x * x;
  return {
    weights,
    masked: passes[0] ?? [],
    measured: Math.sqrt(answers.reduce((sum, answer) => sum + square(answer - mean), 0) / PASSES),
    predicted: Math.sqrt((p / (1 - p)) * weights.reduce((sum, weight, place) => sum + square(weight * (values[place] ?? 0)), 0)),
  };
}
