import { drawn } from '../drawn';
import type { Keys } from './key';

export const initializationKeys: Keys = {
  // The root of 32 / 3; not the root of 32, not 32 / 3, not the deviation of one weight.
  'fit-a-neuron': { right: ['3.27', '3.3'], wrong: ['5.66', '10.7', '0.577', '1'] },
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
    // A hundredth that grows by a quarter in each layer, and then goes down in a straight line; not one that stays, nor a fall at once.
    right: [drawn('draw-the-correlation', (layer) => (layer <= 14 ? 1 - 0.01 * 1.26 ** (layer - 1) : 0.8 - 0.04 * (layer - 14)))],
    wrong: [
      drawn('draw-the-correlation', () => 0.99),
      drawn('draw-the-correlation', (layer) => 0.99 * 0.8 ** (layer - 1)),
      drawn('draw-the-correlation', (layer) => 0.99 * 0.4 ** (layer - 1)),
    ],
  },
  // The map has it at 1.76; not far in order, and not far in chaos.
  'find-the-edge': { right: ['weights=1.8', 'weights=1.7'], wrong: ['weights=1', 'weights=4', 'weights=1.3', 'weights=2.7', 'weights=3'] },
  'relu-map': { right: ['point'], wrong: ['line', 'area', ''] },
  'who-learns-first': {
    // The last two stay at the loss of a guess.
    right: ['he,xavier,rootFanIn,fanIn', 'he,xavier,fanIn,rootFanIn'],
    wrong: ['xavier,he,rootFanIn,fanIn', 'fanIn,rootFanIn,xavier,he', 'he,rootFanIn,xavier,fanIn'],
  },
  'predict-the-rate': { right: ['0.0005', '5e-4'], wrong: ['0.008', '0.002', '0.128'] },
  'dropout-tie': { right: ['first'], wrong: ['both', 'neither', 'second'] },
  'leaky-gain': { right: ['sum,inverse,root'], wrong: ['half,inverse,root', 'sum,double,root', 'sum,inverse,plain'] },
  // The root of 1 / (5 n); not the signal without biases, not the biases of one layer alone, not 1.
  'bias-floor': { right: ['0.0559', '0.056'], wrong: ['1e-12', '0.125', '1', '0.0722'] },
  'learn-from-unit-weights': {
    right: ['learningRate=0.2', 'learningRate=0.316'],
    wrong: ['learningRate=0.001', 'learningRate=0.0501', 'learningRate=1'],
  },
  'initialisation-bugs': { right: ['4,7,8,11,16'], wrong: ['4,7,8,11', '7,8,11,16', '4,7,8,9,11,16'] },
};
