import { choice, logRange, seed, whole } from '../../../lib/share/setting';

export const id = 'activation-densities';

export const schema = {
  values: choice(['before', 'after'], 'before'),
  activation: choice(['sigmoid', 'tanh'], 'sigmoid'),
  learningRate: logRange({ min: 0.01, max: 3, step: 8, default: 1, symbol: 'α' }),
  depth: whole({ min: 2, max: 6, step: 1, default: 4 }),
  seed: seed(1),
};
