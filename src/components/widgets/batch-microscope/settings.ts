import { logRange, range, seed, whole } from '../../../lib/share/setting';

export const id = 'batch-microscope';

export const schema = {
  first: range({ min: -8, max: 8, step: 0.1, default: 3, symbol: 'x₁' }),
  size: whole({ min: 1, max: 12, step: 1, default: 8, symbol: 'm' }),
  gamma: range({ min: 0, max: 2, step: 0.1, default: 1.5, symbol: 'γ' }),
  beta: range({ min: -2, max: 2, step: 0.1, default: -1, symbol: 'β' }),
  epsilon: logRange({ min: 1e-5, max: 10, step: 1, default: 1e-5, symbol: 'ε' }),
  seed: seed(2),
};
