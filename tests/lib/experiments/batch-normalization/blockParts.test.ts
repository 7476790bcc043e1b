import { describe, expect, test } from 'vitest';
import {
  inTurn,
  linear,
  norm,
  relu,
  residual,
  type Part,
  type Sheet,
} from '../../../../src/lib/experiments/batch-normalization/blockParts';
import { blockSignals } from '../../../../src/lib/experiments/batch-normalization/blockSignals';
import { normals, streamKey } from '../../../../src/lib/math/random';

const [ROWS, WIDTH] = [5, 4];
const sheet = (stream: number): Sheet => ({ rows: ROWS, width: WIDTH, values: normals(streamKey(9, stream), ROWS * WIDTH) });
const input = sheet(0);
const fromAbove = sheet(1);

/** The sum of the outputs, each times the gradient that comes from above. */
const weighed = (part: Part, values: Float64Array) =>
  part.forward({ ...input, values }).output.values.reduce((sum, value, index) => sum + value * (fromAbove.values[index] ?? NaN), 0);

const parts: Record<string, Part> = {
  linear: linear(WIDTH, 2, 3),
  ReLU: relu,
  'batch norm': norm('batch', 0.7),
  'layer norm': norm('layer', 1.3),
  'a residual block': residual(inTurn(norm('layer'), linear(WIDTH, 2, 4), relu, linear(WIDTH, 1, 5), norm('batch', 0.5))),
};

describe.each(Object.entries(parts))('%s', (_, part) => {
  test('goes back as the differences of its outputs say', () => {
    const gradient = part.forward(input).backward(fromAbove).values;
    const step = 1e-6;
    for (let index = 0; index < gradient.length; index++) {
      const moved = (by: number) => input.values.map((value, each) => (each === index ? value + by : value));
      expect(gradient[index]).toBeCloseTo((weighed(part, moved(step)) - weighed(part, moved(-step))) / (2 * step), 6);
    }
  });
});

test('in a stack of layers with batch norm the gradient grows by about the root of pi / (pi - 1) a layer (Yang et al. 2019)', () => {
  const growth = [1, 2, 3, 4, 5, 6].map((seed) => {
    const { gradients } = blockSignals({ arrangement: 'batch', blocks: 20, gamma: 1, seed });
    return Math.log((gradients[0] ?? NaN) / (gradients.at(-1) ?? NaN)) / 40;
  });
  const mean = Math.exp(growth.reduce((sum, each) => sum + each, 0) / growth.length);
  expect(Math.abs(mean / Math.sqrt(Math.PI / (Math.PI - 1)) - 1)).toBeLessThan(0.03);
});
