import { range, seed, whole } from '../../../lib/share/setting';

export const id = 'without-dropout';

export const schema = {
  p: range({ min: 0.1, max: 0.7, step: 0.1, default: 0.5, symbol: 'p' }),
  batchSize: whole({ min: 10, max: 100, step: 5, default: 20, symbol: 'm' }),
  noise: range({ min: 0, max: 0.8, step: 0.1, default: 0.4, symbol: 'σ' }),
  points: whole({ min: 60, max: 400, step: 20, default: 100, symbol: 'n' }),
  seed: seed(1),
};
