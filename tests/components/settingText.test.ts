import { expect, test } from 'vitest';
import { settingText } from '../../src/components/controls/settingText';
import { logRange, range, whole } from '../../src/lib/share/setting';

test.each([
  [range({ min: 0, max: 1, step: 0.05, default: 0 }), 0.5, '0.50'],
  [range({ min: 0, max: 1, step: 0.05, default: 0 }), 0.123456, '0.123'],
  [whole({ min: 0, max: 500, step: 10, default: 0 }), 100, '100'],
  [whole({ min: 0, max: 500, step: 10, default: 0 }), 105, '105'],
  [range({ min: 0, max: 9, step: 1, default: 0, unit: 's' }), 3, '3 s'],
  [logRange({ min: 0.001, max: 1, step: 20, default: 0.1 }), 0.03, '0.03'],
  [logRange({ min: 0.001, max: 1, step: 20, default: 0.1 }), 0.0316, '0.0316'],
  [logRange({ min: 0.001, max: 1000, step: 20, default: 0.1 }), 1, '1'],
  [logRange({ min: 0.001, max: 1000, step: 20, default: 0.1 }), 100, '100'],
  [logRange({ min: 0.001, max: 1000, step: 20, default: 0.1 }), 12.5, '12.5'],
])('%j reads %d as %s', (setting, value, text) => {
  expect(settingText(setting, value)).toBe(text);
});
