import { logRange, range, seed } from '../../../lib/share/setting';

export const id = 'dropout-ridge';

export const schema = {
  p: range({ min: 0, max: 0.9, step: 0.05, default: 0.5, symbol: 'p' }),
  copies: logRange({ min: 10, max: 1000, step: 6, default: 316 }),
  scale: logRange({ min: 0.1, max: 10, step: 10, default: 1 }),
  seed: seed(5),
};
