import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { normals, streamKey } from '../../../src/lib/math/random';
import { symmetricEigenvalues } from '../../../src/lib/math/symmetricEigenvalues';

const randomSymmetric = (n: number, seed: number) => {
  const draws = normals(streamKey(seed), n * n);
  return Float64Array.from({ length: n * n }, (_, i) => (draws[i] ?? 0) + (draws[(i % n) * n + Math.floor(i / n)] ?? 0));
};

test.each([1, 2, 3, 10, 60])('agree with ml-matrix on a random matrix of size %i', (n) => {
  const matrix = randomSymmetric(n, n);
  const rows = Array.from({ length: n }, (_, row) => [...matrix.subarray(row * n, (row + 1) * n)]);
  const expected = new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true }).realEigenvalues.sort((a, b) => a - b);
  symmetricEigenvalues(matrix, n).forEach((eigenvalue, i) => expect(eigenvalue).toBeCloseTo(expected[i] ?? NaN, 10));
});

test('of the second differences on a line are 2 - 2 cos(k pi / (n + 1))', () => {
  const n = 40;
  const matrix = Float64Array.from({ length: n * n }, (_, i) => {
    const distance = Math.abs(Math.floor(i / n) - (i % n));
    return distance === 0 ? 2 : distance === 1 ? -1 : 0;
  });
  symmetricEigenvalues(matrix, n).forEach((eigenvalue, i) => {
    expect(eigenvalue).toBeCloseTo(2 - 2 * Math.cos(((i + 1) * Math.PI) / (n + 1)), 12);
  });
});

test('of a diagonal matrix, of zeros and of a matrix of rank one', () => {
  expect([...symmetricEigenvalues(Float64Array.of(3, 0, 0, 0, -1, 0, 0, 0, 2), 3)]).toEqual([-1, 2, 3]);
  expect([...symmetricEigenvalues(new Float64Array(9), 3)]).toEqual([0, 0, 0]);
  const [first = NaN, second = NaN, last = NaN] = symmetricEigenvalues(new Float64Array(9).fill(1), 3);
  expect(Math.abs(first) + Math.abs(second)).toBeLessThan(1e-14);
  expect(last).toBeCloseTo(3, 14);
});
