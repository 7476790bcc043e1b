import { expect, test } from 'vitest';
import { measuredFloor, noisyPath } from '../../../src/lib/experiments/momentum/noiseFloor';
import { normals, streamKey } from '../../../src/lib/math/random';
import { jitter } from '../../../src/lib/practice/exercises/momentum/gradientNoise';

test.each([
  { learningRate: 0.1, momentum: 0, batch: 1 },
  { learningRate: 0.02, momentum: 0.9, batch: 4 },
])('the jitter of an exercise is that of the figure, to the last bit: %o', (descent) => {
  const { batch, ...settings } = descent;
  const path = noisyPath({ ...settings, curvature: 1, noise: 1 / Math.sqrt(batch) }, 0, 2000, 7);
  expect(jitter(descent, normals(streamKey(7), 2000))).toBe(Math.sqrt(measuredFloor(path, 500)));
});
