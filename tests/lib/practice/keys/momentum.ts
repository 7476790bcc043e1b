import { drawn } from '../drawn';
import type { Keys } from './key';

export const momentumKeys: Keys = {
  'memory-length': { right: ['69', '68.97'], wrong: ['6.6', '100', '50'] },
  'turn-around': { right: ['11'], wrong: ['13', '14', '6'] },
  // The formulas of the page: 10 (1 - 0.9^t), then from there to -10.
  'draw-the-velocity': {
    right: [drawn('draw-the-velocity', (t) => (t <= 20 ? 10 * (1 - 0.9 ** t) : 18.8 * 0.9 ** (t - 20) - 10))],
    wrong: [
      drawn('draw-the-velocity', (t) => (t <= 20 ? 10 : -10)),
      drawn('draw-the-velocity', (t) => (t <= 20 ? t / 2 : 20 - t / 2)),
      drawn('draw-the-velocity', (t) => (t <= 20 ? 1 : -1)),
    ],
  },
  'memory-as-filter': {
    right: ['sum,minus,modulus,half'],
    wrong: ['product,minus,modulus,half', 'sum,plus,modulus,half', 'sum,minus,modulus,beta'],
  },
  'count-the-bounces': { right: ['11'], wrong: ['10', '12', '127'] },
  // Real roots down to where they meet, then the root of beta.
  'draw-the-rate': {
    right: [
      drawn('draw-the-rate', (beta) => {
        const half = (1.9 - (1 - beta)) / 2;
        return half ** 2 > beta ? half + Math.sqrt(half ** 2 - beta) : Math.sqrt(beta);
      }),
    ],
    wrong: [
      drawn('draw-the-rate', (beta) => 0.9 - 0.2 * beta),
      drawn('draw-the-rate', () => 0.9),
      drawn('draw-the-rate', (beta) => 0.9 + 0.1 * beta),
    ],
  },
  'closer-to-the-ridge': { right: ['751', '750'], wrong: ['6911', '1511', '691', '755'] },
  'two-by-two': { right: ['70.7', '71'], wrong: ['50', '85.4', '14.6', '75'] },
  'bands-by-hand': { right: ['3'], wrong: ['4', '2', '1'] },
  renumbered: { right: ['4.4e26', '4e26', '4.4 × 10²⁶', '4.4*10^26'], wrong: ['2.1e13', '4.2e13', '16', '1.9e36'] },
  'halve-the-jitter': { right: ['half'], wrong: ['batch', 'rate', 'memory'] },
  // The root of alpha (1 + beta) / ((1 - beta) (2 (1 + beta) - alpha)).
  'draw-the-floor': {
    right: [drawn('draw-the-floor', (beta) => Math.sqrt((0.1 * (1 + beta)) / ((1 - beta) * (2 * (1 + beta) - 0.1))))],
    wrong: [
      drawn('draw-the-floor', () => 0.23),
      drawn('draw-the-floor', (beta) => 0.23 * (1 - beta)),
      drawn('draw-the-floor', (beta) => 0.23 + 0.9 * beta),
    ],
  },
  'sharpness-and-rate': { right: ['13.3', '40/3'], wrong: ['6.7', '3.3', '10'] },
  'rescaled-gradient': { right: ['square'], wrong: ['same', 'inverse', ''] },
  'forgotten-zero-grad': { right: ['swings'], wrong: ['rests', 'grows', ''] },
  'find-the-bugs': { right: ['1,7,10,12', '1,7,11,10,12', '1,7,8,12'], wrong: ['1,7,12', '1,7,10', '1,2,7,10,12'] },
  'cut-by-hand': { right: ['0.8', '4/5'], wrong: ['1', '4', '0.6'] },
  'average-or-lower': { right: ['same'], wrong: ['average', 'rate', ''] },
  'schedule-bugs': { right: ['2,9,10'], wrong: ['2,10', '9,10', '2,6,9,10'] },
  'adam-first-step': { right: ['3.16', '3.2'], wrong: ['1', '10', '0.1'] },
  'who-arrives-first': {
    right: ['nesterov,momentum,adagrad,sgd,rmsprop'],
    wrong: ['momentum,nesterov,adagrad,sgd,rmsprop', 'nesterov,momentum,adagrad,rmsprop,sgd', 'rmsprop,adagrad,nesterov,momentum,sgd'],
  },
  'adam-bugs': { right: ['11,13,16'], wrong: ['11,13', '13,16', '11,12,13,16'] },
};
