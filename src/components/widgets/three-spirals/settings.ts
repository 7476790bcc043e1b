import { logRange, range, seed, toggle, whole } from '../../../lib/share/setting';

export const id = 'three-spirals';

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 1, step: 10, default: 0.05, symbol: 'α' }),
  matched: toggle(false),
  noise: range({ min: 0, max: 0.1, step: 0.01, default: 0.03, symbol: 'σ' }),
  points: whole({ min: 60, max: 480, step: 30, default: 240, symbol: 'n' }),
  seed: seed(1),
};
