import { batchNormalizationKeys } from './batchNormalization';
import { dropoutKeys } from './dropout';
import { initializationKeys } from './initialization';
import type { Keys } from './key';
import { momentumKeys } from './momentum';

export const keys: Keys = { ...dropoutKeys, ...initializationKeys, ...momentumKeys, ...batchNormalizationKeys };
