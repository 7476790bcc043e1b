import { choice, seed, whole, wholeLogRange } from '../../../lib/share/setting';

export const id = 'signal-pipe';

/** From 4 to 512 by factors of 2. */
const DOUBLINGS = 7;
const WIDTHS = { min: 4, max: 512 };

export const schema = {
  scheme: choice(['unit', 'rootFanIn', 'xavier', 'he'], 'rootFanIn', { fanIn: 'rootFanIn' }),
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid'], 'relu'),
  depth: whole({ min: 1, max: 50, step: 1, default: 30, symbol: 'd' }),
  width: wholeLogRange({ ...WIDTHS, step: DOUBLINGS / Math.log10(WIDTHS.max / WIDTHS.min), default: 128, symbol: 'n' }),
  seed: seed(1),
};
