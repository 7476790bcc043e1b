import { logRange, range } from '../../../lib/share/setting';

export const id = 'rate-map';

export const schema = {
  flat: logRange({ min: 0.002, max: 4, step: 25, default: 0.02, symbol: 'αλ₁' }),
  steep: logRange({ min: 0.002, max: 4, step: 25, default: 2, symbol: 'αλₙ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.5, symbol: 'β' }),
};

/** Where one of the two points of the map has been moved; the momentum is that of both. */
export interface MovedPoint {
  which: 'flat' | 'steep';
  alphaLambda: number;
  momentum: number;
}

/** The settings that a moved point means. */
export function settingsOfPoint({ which, alphaLambda, momentum }: MovedPoint): { momentum: number; flat?: number; steep?: number } {
  const { min, max } = schema[which];
  return {
    momentum: Math.min(schema.momentum.max, Math.max(schema.momentum.min, momentum)),
    [which]: Math.min(max, Math.max(min, alphaLambda)),
  };
}
