import { choice, logRange, seed, whole } from '../../../lib/share/setting';

export const id = 'before-or-after';

export const schema = {
  activation: choice(['sigmoid', 'tanh', 'relu'], 'sigmoid'),
  learningRate: logRange({ min: 0.01, max: 1, step: 8, default: 0.2, symbol: 'α' }),
  depth: whole({ min: 1, max: 8, step: 1, default: 4 }),
  seed: seed(1),
};
