import { choice, logRange, range, seed } from '../../../lib/share/setting';

export const id = 'hessian-spectrum';

export const schema = {
  task: choice(['curve', 'moons'], 'curve'),
  learningRate: logRange({ min: 0.02, max: 1, step: 20, default: 0.2, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.95, step: 0.05, default: 0, symbol: 'β' }),
  seed: seed(1),
};
