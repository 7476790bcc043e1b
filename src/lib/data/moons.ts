import { cosine, sine } from '../math/portable';
import { planeSource } from './planeSource';
import type { DataSpecOf } from './source';

/** Two half circles of radius 1 that reach into each other, centred on (1/2, 1/4): scikit-learn's `make_moons` at random angles. */
export const moons = planeSource<DataSpecOf<'moons'>>(
  (_, label, draws) => {
    const angle = Math.PI * draws.uniform(0);
    return label === 0 ? [cosine(angle), sine(angle)] : [1 - cosine(angle), 0.5 - sine(angle)];
  },
);
