import { choice, range, seed, whole } from '../../../lib/share/setting';

export const id = 'forgot-eval';

export const schema = {
  mode: choice(['train', 'eval'], 'train'),
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.25, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 300, step: 10, default: 40, symbol: 'n' }),
  seed: seed(2),
};
