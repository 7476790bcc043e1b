import { logRange, range } from '../../../lib/share/setting';

export const id = 'flat-point';

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.8, symbol: 'β' }),
  learningRate: logRange({ min: 0.01, max: 0.4, step: 20, default: 0.05, symbol: 'α' }),
  start: range({ min: 0.1, max: 2, step: 0.1, default: 1 }),
};
