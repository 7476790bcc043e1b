import { cosine, sine } from '../math/portable';
import { planeSource } from './planeSource';
import type { DataSpecOf } from './source';

/** Gaussian clouds around points spaced evenly on the unit circle, the first at (1, 0). */
export const blobs = planeSource<DataSpecOf<'blobs'>>(
  ({ classes }, label) => {
    const angle = (2 * Math.PI * label) / classes;
    return [cosine(angle), sine(angle)];
  },
);
