import { drawn } from '../drawn';
import type { Keys } from './key';

export const dropoutKeys: Keys = {
  // 0.75^8 is a tenth; not the mean number of units, nor the share of kept ones, nor none at all.
  'count-the-survivors': { right: ['100', '1e2'], wrong: ['6', '750', '0', '250'] },
  'find-the-strays': { right: ['blue'], wrong: ['orange', 'level', 'neither'] },
  // With p / (1 - p) = 9; not with 1, not with the root, and not with a deviation of 0.1 taken for a variance.
  'noise-budget': { right: ['900'], wrong: ['100', '300', '90'] },
  'draw-the-noise': {
    right: [drawn('draw-the-noise', (p) => Math.sqrt(p / (1 - p)))],
    wrong: [
      drawn('draw-the-noise', (p) => p / (1 - p)),
      drawn('draw-the-noise', (p) => 3 * p),
      drawn('draw-the-noise', (p) => Math.sqrt(p * (1 - p))),
      drawn('draw-the-noise', (p) => 1 / (1 - p)),
    ],
  },
};
