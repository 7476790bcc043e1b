import { logRange, point, range } from '../../../lib/share/setting';

export const id = 'ravine';

/** The plane that is drawn; both axes have the same unit, so that right angles look right. */
export const DOMAIN = { x: [-4, 4], y: [-3.4, 3.4] } as const;

export const schema = {
  condition: logRange({ min: 1, max: 1000, step: 20, default: 100, symbol: 'κ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.8, symbol: 'β' }),
  learningRate: range({ min: 0.05, max: 3.4, step: 0.05, default: 1.8, symbol: 'α' }),
  angle: range({ min: 0, max: 90, step: 5, default: 15, unit: '°' }),
  start: point({ ...DOMAIN, step: 0.1, default: [-3.4, 0.3] }),
};
