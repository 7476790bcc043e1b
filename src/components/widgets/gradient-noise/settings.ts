import { choice, logRange, range, seed, toggle } from '../../../lib/share/setting';

export const id = 'gradient-noise';

export const schema = {
  noise: logRange({ min: 0.3, max: 3, step: 20, default: 1, symbol: 's' }),
  batch: choice(['1', '4', '16'], '1'),
  momentum: range({ min: 0, max: 0.98, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 1.5, step: 20, default: 0.02, symbol: 'α' }),
  matched: toggle(false),
  seed: seed(1),
};
