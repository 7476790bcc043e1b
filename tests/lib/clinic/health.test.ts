import { expect, test } from 'vitest';
import { sickSigns, signsLeft } from '../../../src/lib/clinic/health';

const healthy = { logged: 0.2, fresh: 0.4, validation: 0.4 };

test('a training is sick by what is higher than in a healthy one, and by a validation that flatters', () => {
  expect(sickSigns(healthy, healthy, 2)).toEqual([]);
  expect(sickSigns({ ...healthy, logged: 0.5 }, healthy, 2)).toEqual(['logged']);
  expect(sickSigns({ ...healthy, fresh: Infinity }, healthy, 2)).toEqual(['fresh', 'validation']);
  expect(sickSigns({ ...healthy, validation: 0.1 }, healthy, 2)).toEqual(['validation']);
});

test('it is healed when most of the way back is gone, and never by a validation that still flatters', () => {
  const exploded = { logged: Infinity, fresh: Infinity, validation: Infinity };
  expect(signsLeft({ logged: 0.3, fresh: 0.55, validation: 0.55 }, exploded, healthy, 2)).toEqual([]);
  expect(signsLeft({ logged: 0.3, fresh: 0.9, validation: 0.9 }, exploded, healthy, 2)).toEqual(['fresh', 'validation']);
  const leaking = { ...healthy, validation: 0.1 };
  expect(signsLeft(leaking, leaking, healthy, 2)).toEqual(['validation']);
});
