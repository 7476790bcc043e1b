import { describe, expect, test } from 'vitest';
import { createDataSet, dataSets } from '../../../src/lib/data/createDataSet';
import { dataShape } from '../../../src/lib/spec/dataShape';
import { polynomialBoundary } from '../../../src/lib/data/polynomial';
import type { DataSpec, RunSpec } from '../../../src/lib/spec/spec';
import { exampleSpec } from '../training/exampleSpec';

const POINTS = 3000;
const specs: DataSpec[] = [
  { kind: 'moons', points: POINTS, noise: 0 },
  { kind: 'circles', points: POINTS, noise: 0 },
  { kind: 'xor', points: POINTS, noise: 0 },
  { kind: 'spirals', points: POINTS, noise: 0, arms: 3 },
  { kind: 'blobs', points: POINTS, noise: 0.3, classes: 4 },
  { kind: 'polynomial', points: POINTS, noise: 0.2 },
  { kind: 'digits', points: 200, size: 14 },
  { kind: 'handwriting', points: 1297 },
];
const create = (data: DataSpec, seed = 1, loss: RunSpec['loss'] = 'crossEntropy') => createDataSet({ data, seed, loss });
const points = (data: DataSpec) => {
  const { training } = create(data);
  return Array.from(training.targets, (label, row) => ({
    x: training.inputs[2 * row] ?? NaN,
    y: training.inputs[2 * row + 1] ?? NaN,
    label,
  }));
};

describe.each(specs)('$kind', (data) => {
  test('is the same for the same seed and another for another', () => {
    expect(create(data)).toEqual(create(data));
    expect(create(data).training.inputs).not.toEqual(create(data, 2).training.inputs);
    expect(create({ ...data, seed: 2 }).training).toEqual(create(data, 2).training);
  });

  test('a longer set begins with the shorter one, and the validation is drawn apart', () => {
    const short = create({ ...data, points: 50, validationPoints: 50 });
    const { features } = dataShape({ data, loss: 'crossEntropy' });
    expect(create(data).training.inputs.slice(0, 50 * features)).toEqual(short.training.inputs);
    expect(short.validation.inputs).not.toEqual(short.training.inputs);
    expect(create({ ...data, points: 80, validationPoints: 50 }).validation).toEqual(short.validation);
  });

  test('has every class about equally often', () => {
    const { training, outputs } = create(data);
    for (let label = 0; label < outputs; label++) {
      const share = training.targets.filter((target) => target === label).length / training.count;
      expect(share * outputs).toBeGreaterThan(0.85);
      expect(share * outputs).toBeLessThan(1.15);
    }
  });
});

describe('without noise the points lie where they should', () => {
  test('moons: on half circles of radius 1 around (0, 0) and (1, 1/2)', () => {
    for (const { x, y, label } of points({ kind: 'moons', points: 500, noise: 0 })) {
      const [dx, dy] = label === 0 ? [x, y] : [x - 1, y - 0.5];
      expect(dx * dx + dy * dy).toBeCloseTo(1, 5);
      expect(label === 0 ? dy : -dy).toBeGreaterThan(-1e-6);
    }
  });

  test('circles: at radius 1 and 1/2', () => {
    for (const { x, y, label } of points({ kind: 'circles', points: 500, noise: 0 }))
      expect(Math.hypot(x, y)).toBeCloseTo(label === 0 ? 1 : 0.5, 5);
  });

  test('xor: the class is the sign of x y', () => {
    for (const { x, y, label } of points({ kind: 'xor', points: 500, noise: 0 })) expect(x * y >= 0).toBe(label === 0);
  });

  test('spirals: the angle grows with the radius by 1 1/4 turns, a third of a turn between arms', () => {
    for (const { x, y, label } of points({ kind: 'spirals', points: 500, noise: 0, arms: 3 })) {
      const radius = Math.hypot(x, y);
      const turns = Math.atan2(y, x) / (2 * Math.PI) - 1.25 * radius - label / 3;
      expect(Math.abs(turns - Math.round(turns)) * radius).toBeLessThan(1e-6);
    }
  });

  test('polynomial: class 1 is above the boundary', () => {
    for (const { x, y, label } of points({ kind: 'polynomial', points: 500, noise: 0 }))
      expect(y > polynomialBoundary(x)).toBe(label === 1);
  });
});

test('blobs have their noise as standard deviation around their middle', () => {
  const first = points({ kind: 'blobs', points: 4000, noise: 0.3, classes: 4 }).filter(({ label }) => label === 1);
  const mean = (value: (point: (typeof first)[number]) => number) => first.reduce((sum, point) => sum + value(point), 0) / first.length;
  expect(mean(({ x }) => x)).toBeCloseTo(0, 1);
  expect(mean(({ y }) => y)).toBeCloseTo(1, 1);
  expect(mean(({ x }) => x * x)).toBeCloseTo(0.09, 1.8);
});

describe('regression', () => {
  const data: DataSpec = { kind: 'regression', points: POINTS, validationPoints: POINTS, noise: 0.3, cleanValidation: true };
  const residuals = ({ inputs, targets }: { inputs: Float32Array; targets: Float32Array }) =>
    targets.map((target, i) => target - Math.sin(Math.PI * (inputs[i] ?? NaN)));
  const { training, validation } = create(data, 1, 'meanSquaredError');

  test('hides sin(pi x) under noise of the given deviation', () => {
    const variance = residuals(training).reduce((sum, residual) => sum + residual * residual, 0) / POINTS;
    expect(Math.abs(variance - 0.09)).toBeLessThan(5 * 0.09 * Math.sqrt(2 / POINTS));
  });

  test('has a clean validation on request', () => {
    expect(residuals(validation).every((residual) => Math.abs(residual) < 1e-6)).toBe(true);
  });
});

test('two classes under the squared error are -1 and 1 of one output', () => {
  const { training, outputs } = create({ kind: 'moons', points: 10, noise: 0 }, 1, 'meanSquaredError');
  expect(outputs).toBe(1);
  expect(new Set(training.targets)).toEqual(new Set([-1, 1]));
});

test('runs side by side share the data that are the same', () => {
  const spec = exampleSpec();
  const [one, same, other] = dataSets([spec, { ...spec, layers: [{ kind: 'dense', units: 2 }] }, { ...spec, seed: 2 }]);
  expect(same).toBe(one);
  expect(one).toEqual(createDataSet(spec));
  expect(other).toEqual(createDataSet({ ...spec, seed: 2 }));
});
