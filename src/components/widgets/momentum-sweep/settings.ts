import { RATES } from '../../../lib/experiments/momentum/sweepRun';
import { choice, range, seed, toggle, whole } from '../../../lib/share/setting';

export const id = 'momentum-sweep';

export const schema = {
  learningRate: choice(
    RATES.map((rate) => String(rate)),
    '0.03',
  ),
  noise: range({ min: 0.05, max: 0.5, step: 0.05, default: 0.3, symbol: 'σ' }),
  points: whole({ min: 20, max: 200, step: 20, default: 60, symbol: 'n' }),
  steps: whole({ min: 100, max: 600, step: 100, default: 400 }),
  best: toggle(false),
  seed: seed(1),
};
