import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/components/widgets/saddle-escape/figure';
import { COUNTED_MOMENTA, escape, RADIUS, START, trace } from '../../../src/components/widgets/saddle-escape/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);

describe('what the reader is told to see', () => {
  test('at the defaults 13,823 steps without momentum and 1,511 with 0.9', () => {
    expect(escape(defaults, 0).steps).toBe(13_823);
    expect(escape(defaults, 0.9).steps).toBe(1511);
  });

  test('the counted steps are those that the eigenvalue predicts, at every momentum and both ends of the offset', () => {
    for (const offset of [schema.offset.min, schema.offset.max])
      for (const momentum of COUNTED_MOMENTA) {
        const { steps, predicted } = escape({ ...defaults, offset }, momentum);
        expect(Math.abs(steps - predicted)).toBeLessThanOrEqual(momentum > 0.9 && offset > 0.01 ? 3 : 1);
      }
  });

  test('up to 0.9 nearly the whole of 1/(1 - beta) is gained, at 0.99 about a quarter of it', () => {
    const plain = escape(defaults, 0).steps;
    expect(plain / escape(defaults, 0.9).steps / 10).toBeGreaterThan(0.9);
    expect(plain / escape(defaults, 0.99).steps / 100).toBeLessThan(0.3);
  });
});

test('a path begins at the start, leaves at its end, and has few places', () => {
  for (const momentum of [0, 0.9, 0.99]) {
    const { places, every, steps } = trace(defaults, momentum);
    expect(places[0]).toEqual([START, defaults.offset]);
    expect(Math.abs(places.at(-1)?.[1] ?? NaN)).toBeGreaterThanOrEqual(RADIUS);
    expect((places.length - 1) * every).toBeGreaterThanOrEqual(steps);
    expect(places.length).toBeLessThan(203);
  }
});

test('the path is that of the descent: its distances grow by the same factor everywhere', () => {
  const { places } = trace(defaults, 0);
  const factor = (places[1]?.[1] ?? NaN) / (places[0]?.[1] ?? NaN);
  for (let index = 2; index < places.length; index++)
    expect((places[index]?.[1] ?? NaN) / (places[index - 1]?.[1] ?? NaN)).toBeCloseTo(factor, 9);
});
