import { choice, logRange, seed, whole } from '../../../lib/share/setting';

export const id = 'initialisation-race';

export const schema = {
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid'], 'relu'),
  depth: whole({ min: 1, max: 30, step: 1, default: 10, symbol: 'd' }),
  width: whole({ min: 8, max: 96, step: 8, default: 64, symbol: 'n' }),
  learningRate: logRange({ min: 0.001, max: 1, step: 20, default: 0.05, symbol: 'α' }),
  seed: seed(1),
};
