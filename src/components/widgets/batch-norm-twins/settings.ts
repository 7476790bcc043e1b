import { choice, logRange, range, seed, whole } from '../../../lib/share/setting';

export const id = 'batch-norm-twins';

export const schema = {
  /** The slider stops at the learning rates that are tried. */
  learningRate: logRange({ min: 0.01, max: 10, step: 3, default: 0.0464, symbol: 'α' }),
  depth: whole({ min: 1, max: 8, step: 1, default: 5 }),
  gain: logRange({ min: 0.1, max: 10, step: 4, default: 1 }),
  momentum: range({ min: 0, max: 0.9, step: 0.1, default: 0 }),
  activation: choice(['tanh', 'sigmoid', 'relu'], 'tanh'),
  seed: seed(1),
};
