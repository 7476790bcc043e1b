import { choice, logRange, seed, whole } from '../../../lib/share/setting';

export const id = 'trainability-map';

export const schema = {
  activation: choice(['relu', 'leakyRelu', 'tanh'], 'relu'),
  width: whole({ min: 8, max: 48, step: 8, default: 32, symbol: 'n' }),
  learningRate: logRange({ min: 0.01, max: 1, step: 10, default: 0.1, symbol: 'α' }),
  steps: whole({ min: 20, max: 200, step: 20, default: 100 }),
  seed: seed(1),
};
