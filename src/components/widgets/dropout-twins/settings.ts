import { choice, logRange, range, seed, whole } from '../../../lib/share/setting';

export const id = 'dropout-twins';

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.4, symbol: 'σ' }),
  points: whole({ min: 20, max: 500, step: 10, default: 100, symbol: 'n' }),
  width: whole({ min: 4, max: 200, step: 4, default: 100 }),
  learningRate: logRange({ min: 0.001, max: 1, step: 20, default: 0.05, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  data: choice(['polynomial', 'moons'], 'polynomial'),
  others: whole({ min: 0, max: 7, step: 1, default: 3 }),
  seed: seed(1),
};
