import { drawn } from '../drawn';
import type { Keys } from './key';

export const initializationKeys: Keys = {
  // The root of 30 / 3; not the root of 30, not 30 / 3, not the deviation of one weight.
  'fit-a-neuron': { right: ['3.16', '3.2'], wrong: ['5.48', '10', '0.577', '1'] },
  // 50 log10(sqrt 6); not without ReLU's half, not in mean squares, not Xavier's.
  'read-the-slope': { right: ['19.5', '20'], wrong: ['11.9', '38.9', '7.5'] },
  'a-bottleneck': { right: ['0.2215', '0.22'], wrong: ['1', '1.88', '0.12', '0.0625'] },
  'draw-the-signal': {
    right: [drawn('draw-the-signal', (layer) => 1 / Math.sqrt(1 + 2 * layer))],
    wrong: [
      drawn('draw-the-signal', () => 1),
      drawn('draw-the-signal', (layer) => 2 ** (-layer / 2)),
      drawn('draw-the-signal', (layer) => 1 - layer / 30),
    ],
  },
  'loss-of-a-guess': { right: ['0.358', '0.36'], wrong: ['1.10', '0.9', '0.1'] },
  // By hand: ln 10 for no logits, about ln 10 + 0.45 size^2 at first, and the largest of ten normal numbers, 1.54 size, in the end.
  'draw-the-first-loss': {
    right: [drawn('draw-the-first-loss', (size) => (size <= 1 ? Math.LN10 + 0.45 * size ** 2 : 2.7 + 1.31 * (size - 1)))],
    wrong: [
      drawn('draw-the-first-loss', () => Math.LN10),
      drawn('draw-the-first-loss', (size) => Math.LN10 + 0.45 * size ** 2),
      drawn('draw-the-first-loss', (size) => Math.LN10 / (1 + size)),
      drawn('draw-the-first-loss', (size) => size),
    ],
  },
  'one-silent-step': { right: ['b,both,a,neither'], wrong: ['a,both,a,neither', 'b,b,a,neither', 'b,both,b,neither', 'b,both,a,a'] },
  'draw-the-correlation': {
    right: [drawn('draw-the-correlation', (layer) => 0.9 - 0.028 * (layer - 1))],
    wrong: [
      drawn('draw-the-correlation', () => 0.9),
      drawn('draw-the-correlation', (layer) => 1 - 0.1 * 0.5 ** (layer - 1)),
      drawn('draw-the-correlation', (layer) => 0.9 * 0.4 ** (layer - 1)),
    ],
  },
  'find-the-edge': { right: ['weights=1.9', 'weights=2'], wrong: ['weights=1', 'weights=4', 'weights=8', 'weights=0.5'] },
  'relu-map': { right: ['point'], wrong: ['line', 'area', ''] },
  'who-learns-first': {
    right: ['he,xavier,rootFanIn,fanIn'],
    wrong: ['xavier,he,rootFanIn,fanIn', 'fanIn,rootFanIn,xavier,he', 'he,rootFanIn,xavier,fanIn'],
  },
  'predict-the-rate': { right: ['0.0005', '5e-4'], wrong: ['0.008', '0.002', '0.128'] },
  'dropout-tie': { right: ['first'], wrong: ['both', 'neither', 'second'] },
  'leaky-gain': { right: ['sum,inverse,root'], wrong: ['half,inverse,root', 'sum,double,root', 'sum,inverse,plain'] },
  // The root of 1 / (5 n); not the signal without biases, not the biases of one layer alone, not 1.
  'bias-floor': { right: ['0.0559', '0.056'], wrong: ['1e-12', '0.125', '1', '0.0722'] },
  'learn-from-unit-weights': {
    right: ['learningRate=0.0501', 'learningRate=0.2'],
    wrong: ['learningRate=0.001', 'learningRate=0.003', 'learningRate=1'],
  },
  'initialisation-bugs': { right: ['4,7,8,11,16'], wrong: ['4,7,8,11', '7,8,11,16', '4,7,8,9,11,16'] },
};
