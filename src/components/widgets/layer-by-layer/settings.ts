import { choice, seed, whole } from '../../../lib/share/setting';

export const id = 'layer-by-layer';

export const schema = {
  scheme: choice(['unit', 'rootFanIn', 'xavier', 'he'], 'unit', { fanIn: 'rootFanIn' }),
  activation: choice(['relu', 'leakyRelu', 'tanh', 'sigmoid'], 'tanh'),
  depth: whole({ min: 1, max: 20, step: 1, default: 8, symbol: 'd' }),
  width: whole({ min: 8, max: 128, step: 8, default: 128, symbol: 'n' }),
  seed: seed(1),
};
