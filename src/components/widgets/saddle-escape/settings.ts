import { logRange, range } from '../../../lib/share/setting';

export const id = 'saddle-escape';

export const schema = {
  offset: logRange({ min: 1e-9, max: 0.1, step: 4, default: 1e-6, symbol: 'δ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 0.3, step: 20, default: 0.01, symbol: 'α' }),
};
