import { choice, logRange, range, seed } from '../../../lib/share/setting';

export const id = 'landscape-plane';

export const schema = {
  task: choice(['moons', 'spirals'], 'moons'),
  rescale: logRange({ min: 0.25, max: 4, step: 20, default: 1, symbol: 'c' }),
  learningRate: logRange({ min: 0.01, max: 0.2, step: 20, default: 0.1, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.95, step: 0.05, default: 0.9, symbol: 'β' }),
  seed: seed(1),
};
