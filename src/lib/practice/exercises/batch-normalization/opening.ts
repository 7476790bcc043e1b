import { normals, streamKey } from '../../../math/random';
import type { Graded } from '../../kinds';

const OTHERS = 7;
const PLACES = [-20, -10, -6, -4, -2, 0, 2, 4, 6, 10, 20];

/** The normalised value of an example at each place, among seven others from N(0, 1). */
function normalised(seed: number): number[] {
  const others = [...normals(streamKey(seed), OTHERS)];
  return PLACES.map((place) => {
    const all = [place, ...others];
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    return (place - mean) / Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length);
  });
}

/** Chapter 4, its first page. */
export const opening = {
  'batch-of-two': { kind: 'number', key: Math.sqrt(63), slack: 0.02, within: [0, 1000] },
  'draw-the-outlier': {
    kind: 'curve',
    x: PLACES,
    xScale: 'linear',
    y: [-4, 4],
    yScale: 'linear',
    measured: { by: 'computation', seeds: 8, compute: normalised },
  },
} satisfies Record<string, Graded>;
