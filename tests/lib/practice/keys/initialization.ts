import type { Keys } from './key';

export const initializationKeys: Keys = {
  // The root of 30 / 3; not the root of 30, not 30 / 3, not the deviation of one weight.
  'fit-a-neuron': { right: ['3.16', '3.2'], wrong: ['5.48', '10', '0.577', '1'] },
};
