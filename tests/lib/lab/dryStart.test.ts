import { createDataSet } from '../../../src/lib/data/createDataSet';
import { describe, expect, test } from 'vitest';
import { dryStart } from '../../../src/lib/lab/dryStart';
import { fitted, runOf, type LabNetwork } from '../../../src/lib/lab/labNetwork';
import { PRESETS, presetState } from '../../../src/lib/lab/presets';
import { train } from '../../../src/lib/training/train';

const { a } = presetState('momentum');
const line = fitted({ ...a, data: { kind: 'regression', points: 40, validationPoints: 40, noise: 0.1 } });
const withRate = (network: LabNetwork, learningRate: number): LabNetwork => ({ ...network, optimiser: { kind: 'sgd', learningRate } });

test('of the Lab’s own experiments none grows', () => {
  for (const preset of PRESETS) {
    const { a: first, b } = presetState(preset);
    for (const network of [first, ...(b ? [b] : [])]) expect(dryStart(network)?.grows, preset).toBe(false);
  }
});

test('it is the start of the run', () => {
  const losses = new Map<number, number>();
  for (const event of train(runOf({ ...a, steps: 20 }, { every: 20, training: true })))
    if (event.kind === 'record') losses.set(event.step, event.training?.loss ?? NaN);
  expect(dryStart(a)).toEqual({ grows: false, from: losses.get(0), to: losses.get(20), steps: 20 });
});

describe('a step over 2 / the largest eigenvalue', () => {
  // The least squares of one weight: the Hessian is twice the mean square of the inputs and of the bias, and the loss grows beyond 2 over its largest eigenvalue.
  const plain = fitted({ ...line, layers: [] });
  const largest = (): number => {
    const { training } = createDataSet(runOf(plain));
    const n = training.count;
    const [square, sum] = [...training.inputs].reduce(([s, t], x) => [s + x * x, t + x], [0, 0]);
    const [p, q, r] = [(2 * square) / n, (2 * sum) / n, 2];
    return (p + r) / 2 + Math.sqrt(((p - r) / 2) ** 2 + q * q);
  };

  test('grows, and one below does not', () => {
    const limit = 2 / largest();
    expect(dryStart(withRate(plain, 1.3 * limit))?.grows).toBe(true);
    expect(dryStart(withRate(plain, 0.9 * limit))?.grows).toBe(false);
  });

  test('that ends in no number has none', () => {
    const start = dryStart(withRate(line, 100));
    expect(start?.grows).toBe(true);
    expect(start).not.toHaveProperty('to');
  });
});

test('what would take long is not tried', () => {
  const wide: LabNetwork = {
    ...a,
    layers: [
      { kind: 'dense', units: 1400 },
      { kind: 'dense', units: 1400 },
      { kind: 'dense', units: 2 },
    ],
  };
  expect(dryStart({ ...wide, data: { ...a.data, points: 1000 } })).toBeUndefined();
  expect(dryStart({ ...a, steps: 3 })).toBeUndefined();
});
