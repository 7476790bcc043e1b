import { choice, logRange, range, seed, whole } from '../../../lib/share/setting';

export const id = 'same-weights';

export const schema = {
  nudge: logRange({ min: 1e-5, max: 1, step: 2, default: 0.01, symbol: 'ε' }),
  value: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'c' }),
  start: choice(['nudged', 'random'], 'nudged'),
  units: whole({ min: 2, max: 12, step: 1, default: 8, symbol: 'n' }),
  learningRate: logRange({ min: 0.1, max: 3, step: 10, default: 1, symbol: 'α' }),
  data: choice(['xor', 'moons'], 'xor'),
  seed: seed(1),
};
