import { dropoutKeys } from './dropout';
import { initializationKeys } from './initialization';
import type { Keys } from './key';

export const keys: Keys = { ...dropoutKeys, ...initializationKeys };
