import { expect, test } from 'vitest';
import { csvOf } from '../../../src/lib/format/csv';

test('fields with commas, quotes or line breaks are quoted, numbers keep every digit', () => {
  expect(csvOf(['x, plain', 'say "x"'], [[0.1 + 0.2, 'two\nlines']])).toBe(
    '"x, plain","say ""x"""\r\n0.30000000000000004,"two\nlines"\r\n',
  );
});
