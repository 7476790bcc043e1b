import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/size-map/figure';
import { factorAt, LAYERS, SMALL, squares } from '../../../src/components/widgets/size-map/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const last = (changes: Partial<typeof defaults>) => squares({ ...defaults, ...changes }).at(-1) ?? NaN;

describe('what the reader is told to see', () => {
  test('with a gain above 1 tanh brings every size to the same one', () => {
    const [small, large] = [last({ start: 0.001 }), last({ start: 10 })];
    expect(small).toBeCloseTo(large, 6);
    expect(small).toBeGreaterThan(0.3);
  });

  test('with the gain 1 it shrinks it like one over twice the number of layers', () => {
    const ends = [60, 120].map((layers) => {
      let square = 1;
      for (let layer = 0; layer < layers; layer++) square *= factorAt({ activation: 'tanh', gain: 1 }, square);
      return 2 * layers * square;
    });
    const [sooner = NaN, later = NaN] = ends.map((end) => Math.abs(end - 1));
    expect(later).toBeLessThan(sooner);
    expect(later).toBeLessThan(0.02);
  });

  test('ReLU multiplies every size by half of the squared gain, and keeps it with the root of two', () => {
    for (const square of [0.001, 1, 10]) expect(factorAt({ activation: 'relu', gain: 1 }, square)).toBeCloseTo(0.5, 10);
    expect(last({ activation: 'relu', gain: Math.SQRT2, start: 1 })).toBeCloseTo(1, 10);
    expect(last({ activation: 'relu', gain: 1, start: 1 })).toBeCloseTo(2 ** -LAYERS, 15);
  });

  test('tanh multiplies a very small one by the squared gain, and a large one by less', () => {
    expect(factorAt({ activation: 'tanh', gain: 1.5 }, SMALL)).toBeCloseTo(2.25, 5);
    expect(factorAt({ activation: 'tanh', gain: 1.5 }, 1)).toBeLessThan(1);
  });
});
