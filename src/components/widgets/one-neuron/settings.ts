import { choice, seed, wholeLogRange } from '../../../lib/share/setting';

export const id = 'one-neuron';

export const schema = {
  width: choice(['unit', 'inverse', 'root', 'xavier'], 'unit'),
  inputs: wholeLogRange({ min: 1, max: 1000, step: 4, default: 100, symbol: 'n' }),
  seed: seed(1),
};
