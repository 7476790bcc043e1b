import { describe, expect, test } from 'vitest';
import { schema, type Settings } from '../../../src/components/widgets/weight-equilibrium/figure';
import { courses } from '../../../src/components/widgets/weight-equilibrium/model';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(schema);
const coursesWith = (part: Partial<Settings> = {}) => courses({ ...defaults, ...part });
const last = (values: readonly number[]) => values.at(-1) ?? NaN;

describe.each([1, 2, 3, 4])('what the reader is told to see, seed %i', (seed) => {
  const { without, with: decayed, short, long, predicted } = coursesWith({ seed });

  test('without decay the weights only grow', () => {
    without.lengths.slice(1).forEach((length, index) => expect(length).toBeGreaterThan(without.lengths[index] ?? NaN));
  });

  test('with it all three come to one length, the predicted one', () => {
    for (const course of [decayed, short, long]) expect(Math.abs(last(course.lengths) / predicted.length - 1)).toBeLessThan(0.08);
  });

  test('and turn by the predicted angle, while without decay they turn less and less', () => {
    const settled = decayed.angles.slice(-40);
    const mean = Math.sqrt(settled.reduce((sum, angle) => sum + angle * angle, 0) / settled.length);
    expect(Math.abs(mean / predicted.angle - 1)).toBeLessThan(0.05);
    expect(last(without.angles)).toBeLessThan(0.6 * predicted.angle);
  });
});

test('four times the decay doubles the turn of a step, and shortens the weights by the root of two', () => {
  const [once, more] = [coursesWith(), coursesWith({ weightDecay: 4 * defaults.weightDecay })];
  expect(more.predicted.angle / once.predicted.angle).toBeCloseTo(2, 10);
  expect(once.predicted.length / more.predicted.length).toBeCloseTo(Math.SQRT2, 1);
});
