import { directedGradient, shaped, SHAPES, singularValues, type Shape } from '../../../lib/experiments/momentum/updateShapes';
import type { Settings } from './figure';

export interface Update {
  shape: Shape;
  /** Entries, row by row, over the largest of them in size. */
  entries: number[];
  /** Largest first, over the largest. */
  singular: number[];
}

/** What each way makes of the same gradient. */
export const updates = ({ strength, seed }: Settings): Update[] => {
  const gradient = directedGradient(strength, seed);
  return SHAPES.map((shape) => {
    const step = shaped(gradient, shape);
    const [most, singular] = [Math.max(...step.map(Math.abs)), singularValues(step)];
    return { shape, entries: Array.from(step, (entry) => entry / most), singular: singular.map((value) => value / (singular[0] ?? NaN)) };
  });
};

/** How many directions a step has that count: those along which it goes at least half as far as along the first. */
export const directionsOf = ({ singular }: Update): number => singular.filter((value) => value >= 0.5).length;
