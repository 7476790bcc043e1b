import { planeSource } from './planeSource';
import type { DataSpecOf } from './source';

/** The square [-1, 1]^2 in quarters: class 0 where x and y have the same sign, class 1 where not. */
export const xor = planeSource<DataSpecOf<'xor'>>(
  (_, label, draws) => {
    const x = 2 * draws.uniform(0) - 1;
    const y = draws.uniform(1);
    return [x, x >= 0 === (label === 0) ? y : -y];
  },
);
