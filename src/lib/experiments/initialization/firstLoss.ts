import { exponential, logarithm } from '../../math/portable';
import { normals, streamKey } from '../../math/random';
import { STREAMS } from '../../spec/streams';

export const ROWS = 400;

export interface FirstLogits {
  classes: number;
  /** Standard deviation of the logits. */
  size: number;
  seed: number;
}

export interface FirstLoss {
  /** Mean cross-entropy, in nats: the labels know nothing of the logits, as before the first step. */
  loss: number;
  /** The largest probability of each row, from the smallest to the largest. */
  certainties: number[];
}

/** The loss of a network that has learnt nothing, whose logits are normal numbers of some size. */
export function firstLoss({ classes, size, seed }: FirstLogits): FirstLoss {
  const logits = normals(streamKey(seed, STREAMS.training, 0), ROWS * classes).map((z) => size * z);
  let total = 0;
  const certainties: number[] = [];
  for (let row = 0; row < ROWS; row++) {
    const own = logits.subarray(row * classes, (row + 1) * classes);
    const top = Math.max(...own);
    const sum = own.reduce((rest, z) => rest + exponential(z - top), 0);
    total += logarithm(sum) + top - (own[row % classes] ?? NaN);
    certainties.push(1 / sum);
  }
  return { loss: total / ROWS, certainties: certainties.sort((a, b) => a - b) };
}

/** For small logits: ln C + (1 - 1 / C) size^2 / 2, from the second derivative of the logarithm of a sum of exponentials. */
export const smallLogitLoss = (classes: number, size: number): number => Math.log(classes) + ((1 - 1 / classes) * size * size) / 2;
