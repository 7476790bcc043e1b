import { expect, test } from 'vitest';
import { csvOf } from '../../../src/lib/format/csv';

test('fields with commas, quotes or line breaks are quoted, numbers keep every digit', () => {
  expect(csvOf(['x, plain', 'say "x"'], [[0.1 + 0.2, 'two\nlines']])).toBe(
    '"x, plain","say ""x"""\r\n0.30000000000000004,"two\nlines"\r\n',
  );
});

test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1'])('%j is no formula to a spreadsheet', (text) => {
  expect(csvOf(['name'], [[text]])).toMatch(/^name\r\n"?'/);
});

test('negative numbers stay numbers, as texts too', () => {
  expect(csvOf(['x'], [[-0.5], ['-0.5'], ['+1e-7']])).toBe('x\r\n-0.5\r\n-0.5\r\n+1e-7\r\n');
});
