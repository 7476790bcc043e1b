import { normals, streamKey } from '../../../math/random';
import type { Graded } from '../../kinds';
import { missingRoot, otherAxis, silentScale, untrainedShift } from '../../symptoms/normed';
import { computed } from '../../symptoms/symptom';

const WIDTH = 256;
const BLOCKS = 48;

const rms = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** Root mean square of a stream after so many branches have added signals of mean square 1. */
function streamSize(seed: number): number {
  let stream = normals(streamKey(seed, 0), WIDTH);
  for (let block = 1; block <= BLOCKS; block++) {
    const branch = normals(streamKey(seed, block), WIDTH);
    stream = stream.map((value, i) => value + (branch[i] ?? NaN));
  }
  return rms(stream);
}

/** Chapter 4, other norms. */
export const otherNorms = {
  'count-the-means': { kind: 'number', key: 128, slack: 0, within: [1, 1e9] },
  'how-pre-norm-grows': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [streamSize(seed)] },
    slack: 0.02,
    within: [0, 1e6],
  },
  'layer-norm-bugs': {
    kind: 'lines',
    faults: { gamma: [4], beta: [5], axis: [9, 10], root: [11] },
    measured: computed({ gamma: silentScale, beta: untrainedShift, axis: otherAxis, root: missingRoot }),
  },
} satisfies Record<string, Graded>;
