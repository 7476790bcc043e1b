import { expect, test } from 'vitest';
import { definition } from '../../../src/components/widgets/norm-places/figure';
import { defaultsOf } from '../../../src/lib/share/setting';

const defaults = defaultsOf(definition.schema);

test('whoever moves the last scale sees the block that has it', () => {
  expect(definition.consequences?.({ gamma: 0.5 }, defaults)).toEqual({ arrangement: 'residual' });
  expect(definition.consequences?.({ gamma: defaults.gamma }, defaults)).toEqual({});
  expect(definition.consequences?.({ arrangement: 'pre' }, defaults)).toEqual({});
  expect(definition.consequences?.({ gamma: 0.5, arrangement: 'pre' }, defaults)).toEqual({});
});
