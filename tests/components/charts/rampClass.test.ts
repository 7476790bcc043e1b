import { expect, test } from 'vitest';
import { rampClass } from '../../../src/components/charts/rampClass';

test('equal shares of the ramp have a colour each, and what lies beyond has that of its end', () => {
  expect([0, 0.09, 0.1, 0.95, 1].map(rampClass)).toEqual(['ramp-0', 'ramp-0', 'ramp-1', 'ramp-9', 'ramp-9']);
  expect([-2, 3].map(rampClass)).toEqual(['ramp-0', 'ramp-9']);
});
