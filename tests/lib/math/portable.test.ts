import { describe, expect, test } from 'vitest';
import { cosine, exponential, hyperbolicTangent, logarithm, sigmoid, sine } from '../../../src/lib/math/portable';

const between = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 0.37)) / count);

/** Distance in units of the last place of the reference. */
function ulps(value: number, reference: number): number {
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(reference))));
  return Math.abs(value - reference) / 2 ** (exponent - 52);
}

// Math.* of V8 is within one unit in the last place of the true value.
test.each([
  ['exp', exponential, Math.exp, -708, 709, 2],
  ['exp near 0', exponential, Math.exp, -1, 1, 2],
  ['log', logarithm, Math.log, 1e-9, 5, 2],
  ['log of large numbers', logarithm, Math.log, 1e3, 1e300, 2],
  ['sin', sine, Math.sin, -20, 20, 2],
  ['sin far out', sine, Math.sin, -1.5e6, 1.5e6, 2],
  ['cos', cosine, Math.cos, -20, 20, 2],
  ['tanh', hyperbolicTangent, Math.tanh, -5, 5, 5],
  ['tanh near 0', hyperbolicTangent, Math.tanh, -1e-3, 1e-3, 5],
] as const)('%s agrees with the platform in all but the last bits', (_, ours, theirs, from, to, tolerance) => {
  const distances = between(from, to, 20_000).map((x) => ulps(ours(x), theirs(x)));
  expect(Math.max(...distances)).toBeLessThanOrEqual(tolerance);
});

describe('known values', () => {
  test('at the ends and the middle', () => {
    expect([exponential(0), exponential(-Infinity), exponential(1000), exponential(NaN)]).toEqual([1, 0, Infinity, NaN]);
    expect([logarithm(1), logarithm(0), logarithm(-1), logarithm(Infinity)]).toEqual([0, -Infinity, NaN, Infinity]);
    expect([sine(0), cosine(0), hyperbolicTangent(0), hyperbolicTangent(-50), hyperbolicTangent(Infinity)]).toEqual([0, 1, 0, -1, 1]);
    expect([sigmoid(0), sigmoid(-1000), sigmoid(1000)]).toEqual([0.5, 0, 1]);
  });

  test('of constants', () => {
    expect(ulps(exponential(1), Math.E)).toBeLessThanOrEqual(1);
    expect(logarithm(2)).toBe(Math.LN2);
    expect(logarithm(5e-324)).toBe(-744.4400719213812);
    expect(Math.abs(sine(Math.PI) - 1.2246467991473532e-16)).toBeLessThan(1e-31);
  });

  test('sine refuses what it cannot reduce', () => {
    expect(() => sine(1e7)).toThrow(RangeError);
    expect(() => cosine(NaN)).toThrow(RangeError);
  });
});
