import { firstLoss, smallLogitLoss, type FirstLoss } from '../../../lib/experiments/initialization/firstLoss';
import type { Settings } from './figure';

/** Of the left picture, by equal factors. */
export const SIZES = Array.from({ length: 16 }, (_, i) => 10 ** (i / 7.5 - 1));

export interface Start {
  now: FirstLoss;
  course: readonly { size: number; loss: number; predicted: number }[];
}

/** The first loss at the chosen size of the logits, and at all others. */
export const start = ({ classes, size, seed }: Settings): Start => ({
  now: firstLoss({ classes, size, seed }),
  course: SIZES.map((each) => ({
    size: each,
    loss: firstLoss({ classes, size: each, seed }).loss,
    predicted: smallLogitLoss(classes, each),
  })),
});
