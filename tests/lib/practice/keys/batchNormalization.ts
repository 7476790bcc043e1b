import { drawn } from '../drawn';
import type { Keys } from './key';

export const batchNormalizationKeys: Keys = {
  'batch-of-two': { right: ['7.94', '7.9'], wrong: ['1', '8.2', '64', '63'] },
  // Saturates at the root of 7; not the place itself, not the place over 2, not 1.
  'draw-the-outlier': {
    right: [drawn('draw-the-outlier', (x) => (x * Math.sqrt(7)) / Math.hypot(x, Math.sqrt(8)))],
    wrong: [drawn('draw-the-outlier', (x) => x), drawn('draw-the-outlier', (x) => x / 5), drawn('draw-the-outlier', (x) => Math.sign(x))],
  },
  forgetting: { right: ['45', '44.1'], wrong: ['10', '30', '64', '44'] },
  'draw-the-running-mean': {
    right: [drawn('draw-the-running-mean', (t) => 3 * (1 - 0.9 ** t))],
    wrong: [
      drawn('draw-the-running-mean', () => 3),
      drawn('draw-the-running-mean', (t) => 3 * 0.9 ** t),
      drawn('draw-the-running-mean', (t) => 3 * (1 - 0.1 ** t)),
    ],
  },
  'evaluation-bugs': { right: ['2,6,7,11', '2,7,10,11', '2,4,7,11', '2,5,7,11'], wrong: ['2,7,11', '6,7,11', '2,6,7'] },
  'product-alone': { right: ['7.2', '7.25'], wrong: ['3.6', '14.4', '5.1'] },
  'how-long-balance': { right: ['25,000', '25000'], wrong: ['1000', '100000', '450000'] },
  'decay-bugs': { right: ['3,6,13', '2,3,6,13'], wrong: ['6,13', '3,6', '3,6,10,13'] },
  'mean-makes-steep': { right: ['47.7', '48'], wrong: ['1', '16', '100', '32.8'] },
  'only-the-normalised': {
    right: ['learningRate=1', 'learningRate=0.0464'],
    wrong: ['learningRate=0.01', 'learningRate=0.215', 'learningRate=10'],
  },
  'batch-norm-bugs': { right: ['5,7,10,11,21', '4,5,7,17,22'], wrong: ['7,10,11,21', '5,7,10', '5,7,10,12,21'] },
  'count-the-means': { right: ['128'], wrong: ['64', '8', '16', '1024'] },
  'how-pre-norm-grows': { right: ['7'], wrong: ['49', '48', '1'] },
  'layer-norm-bugs': { right: ['4,5,9,11', '4,5,9,10,11'], wrong: ['4,9,11', '4,5,11', '4,5,6,9,11'] },
};
