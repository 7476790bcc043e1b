import { logRange, range, seed, whole } from '../../../lib/share/setting';

export const id = 'covariate-shift';

export const schema = {
  learningRate: logRange({ min: 0.01, max: 1, step: 8, default: 0.1, symbol: 'α' }),
  shift: range({ min: 0, max: 2, step: 0.1, default: 0.5 }),
  depth: whole({ min: 2, max: 10, step: 1, default: 6 }),
  reach: range({ min: 1, max: 8, step: 0.5, default: 4 }),
  seed: seed(1),
};
