import { describe, expect, test } from 'vitest';
import { normal, normals, permutation, randomIndex, randomWord, streamKey, symmetricUniform, uniform } from '../../../src/lib/math/random';

const key = streamKey(1, 2, 3);
const DRAWS = 200_000;
/** A true generator fails a test at five standard errors once in two million seeds. */
const STANDARD_ERRORS = 5;

const correlation = (x: (i: number) => number, y: (i: number) => number) => {
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) sum += (x(i) - 0.5) * (y(i) - 0.5);
  return (12 * sum) / Math.sqrt(DRAWS);
};

/** Chi-square of counts against even ones, in standard errors from its mean. */
const unevenness = (counts: readonly number[], draws: number) => {
  const expected = draws / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chiSquare - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
};

test('the permutation is triple32 as Wellons published it', () => {
  // Written from his C source with BigInt arithmetic instead of Math.imul.
  const MASK = 0xffffffffn;
  const triple32 = (start: bigint) => {
    let x = start;
    x ^= x >> 17n;
    x = (x * 0xed5ad4bbn) & MASK;
    x ^= x >> 11n;
    x = (x * 0xac4c1b51n) & MASK;
    x ^= x >> 15n;
    x = (x * 0x31848babn) & MASK;
    return x ^ (x >> 14n);
  };
  for (const i of [0, 1, 2, 12345, 0xffffffff]) expect(BigInt(randomWord({ a: 0, b: 0 }, i))).toBe(triple32(BigInt(i)));
});

describe('words of a stream', () => {
  test('are repeatable, and differ between streams, seeds and counters', () => {
    expect(randomWord(streamKey(1, 2, 3), 7)).toBe(randomWord(key, 7));
    const words = [key, streamKey(2, 2, 3), streamKey(1, 3, 2), streamKey(1, 2), streamKey(1, 2, 3, 0)].flatMap((k) => [
      randomWord(k, 7),
      randomWord(k, 8),
    ]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('each bit is set half the time', () => {
    for (let bit = 0; bit < 32; bit++) {
      let set = 0;
      for (let i = 0; i < DRAWS; i++) set += (randomWord(key, i) >>> bit) & 1;
      expect(Math.abs(set - DRAWS / 2) / Math.sqrt(DRAWS / 4)).toBeLessThan(STANDARD_ERRORS);
    }
  });

  test.each([0, 8, 16, 24])('byte at bit %i is even, alone and in pairs of neighbours', (shift) => {
    const single = Array.from({ length: 256 }, () => 0);
    const pairs = Array.from({ length: 256 }, () => 0);
    for (let i = 0; i < DRAWS; i++) {
      const byte = (randomWord(key, i) >>> shift) & 255;
      const next = (randomWord(key, i + 1) >>> shift) & 255;
      single[byte] = (single[byte] ?? 0) + 1;
      const pair = (byte >>> 4) * 16 + (next >>> 4);
      pairs[pair] = (pairs[pair] ?? 0) + 1;
    }
    expect(Math.abs(unevenness(single, DRAWS))).toBeLessThan(STANDARD_ERRORS);
    expect(Math.abs(unevenness(pairs, DRAWS))).toBeLessThan(STANDARD_ERRORS);
  });

  test('one flipped bit of the counter or of a name flips each bit of the word about half the time', () => {
    const trials = 20_000;
    for (const flipped of [0, 1, 7, 15, 31]) {
      for (const variant of ['counter', 'name'] as const) {
        let flips = 0;
        for (let i = 0; i < trials; i++) {
          const other =
            variant === 'counter'
              ? randomWord(key, (i ^ (1 << flipped)) >>> 0)
              : randomWord(streamKey(1, (2 ^ (1 << flipped)) >>> 0, 3), i);
          let difference = randomWord(key, i) ^ other;
          for (; difference !== 0; difference &= difference - 1) flips += 1;
        }
        expect(Math.abs(flips / (32 * trials) - 0.5)).toBeLessThan(0.005);
      }
    }
  });

  test.each([1, 2, 3, 16, 100, 196])('are uncorrelated at lag %i', (lag) => {
    expect(
      Math.abs(
        correlation(
          (i) => uniform(key, i),
          (i) => uniform(key, i + lag),
        ),
      ),
    ).toBeLessThan(STANDARD_ERRORS);
  });

  test('of neighbouring steps, layers and seeds are uncorrelated', () => {
    for (const other of [streamKey(1, 2, 4), streamKey(1, 3, 3), streamKey(2, 2, 3), streamKey(0, 2, 3)]) {
      expect(
        Math.abs(
          correlation(
            (i) => uniform(key, i),
            (i) => uniform(other, i),
          ),
        ),
      ).toBeLessThan(STANDARD_ERRORS);
    }
  });

  test('the first words of a thousand consecutive streams are even', () => {
    const counts = Array.from({ length: 16 }, () => 0);
    for (let step = 0; step < 16_000; step++) {
      const sixteenth = randomWord(streamKey(1, 6, 0, step), 0) >>> 28;
      counts[sixteenth] = (counts[sixteenth] ?? 0) + 1;
    }
    expect(Math.abs(unevenness(counts, 16_000))).toBeLessThan(STANDARD_ERRORS);
  });
});

describe('uniform numbers', () => {
  test('are in [0, 1) and exact in float32', () => {
    for (let i = 0; i < 10_000; i++) {
      const u = uniform(key, i);
      expect(u >= 0 && u < 1 && Math.fround(u) === u).toBe(true);
    }
  });

  test('symmetric ones stay within their bound and have its variance, bound^2 / 3', () => {
    let square = 0;
    let largest = 0;
    for (let i = 0; i < DRAWS; i++) {
      const draw = symmetricUniform(key, i, 0.3);
      largest = Math.max(largest, Math.abs(draw));
      square += draw * draw;
    }
    expect(largest).toBeLessThan(0.3);
    const standardError = 0.09 * Math.sqrt(4 / 45 / DRAWS);
    expect(Math.abs(square / DRAWS - 0.03)).toBeLessThan(STANDARD_ERRORS * standardError);
  });

  test('whole ones cover their range evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < DRAWS; i++) {
      const index = randomIndex(key, i, 10);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expect(counts).toHaveLength(10);
    expect(Math.abs(unevenness(counts, DRAWS))).toBeLessThan(STANDARD_ERRORS);
  });
});

describe('normal numbers', () => {
  const draws = normals(key, DRAWS);

  test('one at a time or all at once are the same', () => {
    expect([0, 1, 2, 999].map((i) => normal(key, i))).toEqual([0, 1, 2, 999].map((i) => draws[i]));
  });

  test.each([
    ['mean', 1, 0, 1],
    ['variance', 2, 1, 2],
    ['third moment', 3, 0, 15],
    ['fourth moment', 4, 3, 96],
  ])('%s', (_, power, expected, varianceOfPower) => {
    const moment = draws.reduce((sum, x) => sum + x ** power, 0) / DRAWS;
    expect(Math.abs(moment - expected)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(varianceOfPower / DRAWS));
  });

  test('tails reach as far as the normal distribution says', () => {
    // P(|x| > 3) = 0.0026998, P(|x| > 4) = 6.334e-5
    for (const [bound, probability] of [
      [3, 0.0026998],
      [4, 6.334e-5],
    ] as const) {
      const count = draws.filter((x) => Math.abs(x) > bound).length;
      expect(Math.abs(count - DRAWS * probability)).toBeLessThan(STANDARD_ERRORS * Math.sqrt(DRAWS * probability));
    }
  });

  test('a pair is uncorrelated, and so are its squares', () => {
    let product = 0;
    let squares = 0;
    for (let i = 0; i < DRAWS; i += 2) {
      const [x = 0, y = 0] = [draws[i], draws[i + 1]];
      product += x * y;
      squares += (x * x - 1) * (y * y - 1);
    }
    expect(Math.abs(product) / Math.sqrt(DRAWS / 2)).toBeLessThan(STANDARD_ERRORS);
    expect(Math.abs(squares) / 2 / Math.sqrt(DRAWS / 2)).toBeLessThan(STANDARD_ERRORS);
  });
});

test('permutation holds every index once and each order of three about equally often', () => {
  expect([...permutation(key, 1000)].sort((i, j) => i - j)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  const orders = new Map<string, number>();
  for (let epoch = 0; epoch < 12_000; epoch++) {
    const order = permutation(streamKey(1, 5, epoch), 3).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  expect(Math.abs(unevenness([...orders.values()], 12_000))).toBeLessThan(STANDARD_ERRORS);
});
