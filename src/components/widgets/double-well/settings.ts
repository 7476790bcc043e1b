import { logRange, range } from '../../../lib/share/setting';

export const id = 'double-well';

export const schema = {
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.95, symbol: 'β' }),
  learningRate: logRange({ min: 0.005, max: 0.3, step: 30, default: 0.05, symbol: 'α' }),
  start: range({ min: -2, max: 2, step: 0.05, default: 1.8 }),
};
