import { choice, logRange, seed, whole } from '../../../lib/share/setting';

export const id = 'optimiser-race';

export const schema = {
  course: choice(['ravine', 'saddle', 'digits'], 'ravine'),
  shown: choice(['nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw'], 'adam'),
  factor: logRange({ min: 0.01, max: 10, step: 10, default: 1 }),
  angle: whole({ min: 0, max: 90, step: 5, default: 45, unit: '°' }),
  seed: seed(1),
};
