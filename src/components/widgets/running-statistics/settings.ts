import { logRange, seed, toggle, whole } from '../../../lib/share/setting';

export const id = 'running-statistics';

export const schema = {
  momentum: logRange({ min: 0.01, max: 1, step: 10, default: 0.1, symbol: 'ρ' }),
  batchSize: whole({ min: 2, max: 64, step: 2, default: 32, symbol: 'm' }),
  testSize: whole({ min: 1, max: 64, step: 1, default: 16 }),
  sorted: toggle(false),
  seed: seed(1),
};
