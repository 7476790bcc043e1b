import { range, seed, whole } from '../../../lib/share/setting';

export const id = 'dropout-curve';

export const schema = {
  guess: range({ min: 0, max: 0.9, step: 0.05, default: 0.1, symbol: 'p' }),
  noise: range({ min: 0, max: 1, step: 0.05, default: 0.5, symbol: 'σ' }),
  points: whole({ min: 10, max: 300, step: 10, default: 40, symbol: 'n' }),
  width: whole({ min: 4, max: 128, step: 4, default: 64 }),
  seed: seed(1),
};
