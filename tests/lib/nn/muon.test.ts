import { expect, test } from 'vitest';
import { normals, streamKey } from '../../../src/lib/math/random';
import { symmetricEigenvalues } from '../../../src/lib/math/symmetricEigenvalues';
import { muonStep, orthogonalised } from '../../../src/lib/nn/muon';
import { updateParameter } from '../../../src/lib/nn/optimise';

/** Of a matrix [rows, columns] the product with its transpose on the shorter side. */
function gram(matrix: Float64Array, rows: number): { values: Float64Array; side: number } {
  const columns = matrix.length / rows;
  const side = Math.min(rows, columns);
  const at = (i: number, k: number) => (rows <= columns ? matrix[i * columns + k] : matrix[k * columns + i]) ?? NaN;
  const values = Float64Array.from({ length: side * side }, (_, entry) => {
    let sum = 0;
    for (let k = 0; k < Math.max(rows, columns); k++) sum += at(Math.floor(entry / side), k) * at(entry % side, k);
    return sum;
  });
  return { values, side };
}

// Jordan et al. (2024): the coefficients leave singular values between some 0.7 and 1.2.
test.each([
  [6, 9],
  [9, 6],
  [1, 5],
  [5, 1],
  [4, 4],
])('a matrix of %i x %i has singular values near one afterwards', (rows, columns) => {
  const matrix = normals(streamKey(3, rows), rows * columns).map((z) => 100 * z);
  const { values, side } = gram(orthogonalised(matrix, rows), rows);
  for (const square of symmetricEigenvalues(values, side)) {
    expect(Math.sqrt(square)).toBeGreaterThan(0.5);
    expect(Math.sqrt(square)).toBeLessThan(1.3);
  }
});

test('the direction of a diagonal matrix stays diagonal', () => {
  const [a = NaN, b, c, d = NaN] = orthogonalised(Float64Array.of(3, 0, 0, 2), 2);
  expect([b, c]).toEqual([0, 0]);
  for (const value of [a, d]) expect(Math.abs(value - 1)).toBeLessThan(0.35);
});

test('a tall weight goes further, by the root of its sides, and shrinks by the decay', () => {
  const step = (units: number, inputs: number) => {
    const weight = new Float32Array(units * inputs).fill(1);
    const gradient = Float32Array.from({ length: units * inputs }, (_, i) => (i === 0 ? 1 : 0));
    muonStep({ kind: 'muon', learningRate: 0.1, weightDecay: 0.5 }, weight, gradient, new Float32Array(units * inputs), units);
    return weight;
  };
  const [square, tall] = [step(2, 2), step(8, 2)];
  expect(square[3]).toBeCloseTo(0.95, 6);
  expect((0.95 - (tall[0] ?? NaN)) / (0.95 - (square[0] ?? NaN))).toBeCloseTo(2, 5);
});

test('vectors are trained by AdamW, at a rate of their own', () => {
  const gradient = Float32Array.of(1, -2, 3);
  const trained = (optimiser: Parameters<typeof updateParameter>[0]) => {
    const values = Float32Array.of(1, 1, 1);
    updateParameter(
      optimiser,
      values,
      gradient,
      { first: new Float32Array(3), second: new Float32Array(3) },
      { step: 1, hasMomentum: false },
    );
    return values;
  };
  expect(trained({ kind: 'muon', learningRate: 0.5, othersLearningRate: 0.01 })).toEqual(trained({ kind: 'adamw', learningRate: 0.01 }));
  expect(trained({ kind: 'muon', learningRate: 0.5, weightDecay: 0.3 })).toEqual(
    trained({ kind: 'adamw', learningRate: 0.5, weightDecay: 0.3 }),
  );
});
