import { cosine, sine } from '../math/portable';
import { planeSource } from './planeSource';
import type { DataSpecOf } from './source';

const TURNS = 1.25;

/** Arms that wind 1 1/4 times around the origin, out to radius 1; one class an arm. */
export const spirals = planeSource<DataSpecOf<'spirals'>>(
  ({ arms }, label, draws) => {
    const radius = draws.uniform(0);
    const angle = 2 * Math.PI * (TURNS * radius + label / arms);
    return [radius * cosine(angle), radius * sine(angle)];
  },
);
