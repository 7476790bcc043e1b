import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/one-neuron/figure';
import { neuron, overInputs, WIDTHS } from '../../../src/components/widgets/one-neuron/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const neuronWith = (part: Partial<Settings>) => neuron({ ...defaults, ...part });
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

describe('what the reader is told to see', () => {
  test('U(-1, 1) saturates 65 % of the neurons of 100 inputs, and next to none of 3', () => {
    expect(neuronWith({ inputs: 100 }).flat).toBeCloseTo(0.65, 1);
    expect(neuronWith({ inputs: 3 }).flat).toBeLessThan(0.02);
  });

  test('its answers are near -1 and +1', () => {
    const { shares } = neuronWith({ inputs: 100 }).outputs;
    expect((shares[0] ?? 0) + (shares.at(-1) ?? 0)).toBeGreaterThan(0.5);
  });

  test('U(-1/n, 1/n) closes up to a spike, with the whole slope', () => {
    const { measured, outputs } = neuronWith({ width: 'inverse', inputs: 100 });
    expect(measured.meanSlope).toBeGreaterThan(0.99);
    expect(Math.max(...outputs.shares)).toBeGreaterThan(0.2);
  });

  test('with the other two the variance stays: a third, and one', () => {
    for (const inputs of [1, 30, 1000]) {
      expect(neuronWith({ width: 'root', inputs }).predicted.variance).toBeCloseTo(1 / 3, 12);
      expect(neuronWith({ width: 'xavier', inputs }).predicted.variance).toBeCloseTo(1, 12);
    }
  });
});

// Of 2,000 neurons the mean square strays by a standard deviation of some 3 %, by more where z is far from normal.
test.each(WIDTHS)('with %s weights the variance is measured where the formula puts it', (width) => {
  for (const inputs of [1, 10, 316]) {
    const { measured, predicted } = neuronWith({ width, inputs });
    expect(measured.variance / predicted.variance).toBeGreaterThan(0.88);
    expect(measured.variance / predicted.variance).toBeLessThan(1.12);
  }
});

test('every neuron is in the histogram or counted beyond it', () => {
  const { sums, outputs, beyond } = neuronWith({ inputs: 1000 });
  expect(beyond).toBeGreaterThan(0.5);
  expect(sum(sums.shares) + beyond).toBeCloseTo(1, 9);
  expect(sum(outputs.shares)).toBeCloseTo(1, 9);
});

test('the dots over n lie on the curve of the chosen width', () => {
  const { dots, curves } = overInputs({ width: 'root', seed: 2 });
  const slopes = curves.find(({ width }) => width === 'root')?.points.map(({ meanSlope }) => meanSlope) ?? [];
  expect(Math.max(...slopes) - Math.min(...slopes)).toBeLessThan(1e-9);
  for (const dot of dots) expect(dot.meanSlope).toBeCloseTo(slopes[0] ?? NaN, 1);
});
