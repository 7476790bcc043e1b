import { choice, range, seed, whole } from '../../../lib/share/setting';

export const id = 'mask-machine';

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  units: whole({ min: 2, max: 10, step: 1, default: 6, symbol: 'n' }),
  mode: choice(['train', 'eval'], 'train'),
  seed: seed(4),
};
