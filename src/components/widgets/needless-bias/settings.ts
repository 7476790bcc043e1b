import { logRange, range, seed } from '../../../lib/share/setting';

export const id = 'needless-bias';

export const schema = {
  bias: range({ min: -5, max: 5, step: 0.1, default: 1, symbol: 'b' }),
  scale: logRange({ min: 0.001, max: 4, step: 10, default: 1, symbol: 'a' }),
  seed: seed(1),
};
