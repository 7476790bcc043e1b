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
  'crowd-of-softmax': { right: ['0.909', '0.91'], wrong: ['0.745', '0.99', '0.5'] },
  'root-k': { right: ['tenth'], wrong: ['half', 'hundredth', ''] },
  'keep-or-drop': { right: ['drop'], wrong: ['copied', 'mixed', 'swapped'] },
  'four-masks': { right: ['0.5', '1/2'], wrong: ['0', '1', '0.25', '2'] },
  // 0.75 / k + 0.25 by hand; not a fall to nothing, by variance or by deviation, and not one that stays.
  'draw-the-crowd': {
    right: [drawn('draw-the-crowd', (k) => 0.75 / k + 0.25)],
    wrong: [
      drawn('draw-the-crowd', (k) => 1 / k),
      drawn('draw-the-crowd', (k) => 1 / Math.sqrt(k)),
      drawn('draw-the-crowd', () => 1),
      drawn('draw-the-crowd', () => 0.01),
    ],
  },
  'dropout-bugs': { right: ['7,11,12,22', '5,11,12,14,23'], wrong: ['7,12,22', '7,11,12', '7,11,12,20,22', '4'] },
  'blocks-left-out': { right: ['40.25', '40.3'], wrong: ['27', '54', '13.75', '40.9'] },
  'brakes-and-noise': { right: ['hundred'], wrong: ['same', 'ten', ''] },
  'early-stopping-bugs': { right: ['9,11,12,18', '2,9,14,18', '9,10,12,18', '9,12,13,18'], wrong: ['9,11,12', '7,9,11,12,18', '12,18'] },
  'where-is-it-narrowest': { right: ['one'], wrong: ['two', 'many', ''] },
  'entropy-parts': { right: ['2/3', '0.667'], wrong: ['1/3', '1', '0', '0.5'] },
  'mc-dropout-bugs': { right: ['4,8,9', '4,9'], wrong: ['4', '4,8', '6,8,9'] },
};
