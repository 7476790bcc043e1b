import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { breakableCode } from '../../../src/lib/book/breakableCode';
import { codePieces } from '../../../src/lib/book/codePieces';

test('a line of code is broken after an opening bracket and before the dot of an attribute', () => {
  expect(codePieces('h = self.dropout(torch.relu(self.first(x)))')).toEqual([
    'h = self',
    '.dropout(',
    'torch',
    '.relu(',
    'self',
    '.first(',
    'x)))',
  ]);
});

test('numbers, empty brackets and ellipses stay whole', () => {
  for (const line of ['0.5, 1.', 'f()', '[]', '...']) expect(codePieces(line)).toEqual([line]);
});

test('a rendered line gets its breaks also where a token ends, and keeps its text', () => {
  const token = (value: string): Element => ({ type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] });
  const line: Element = { type: 'element', tagName: 'div', properties: {}, children: [token('relu('), token('x'), token('.mean()')] };
  breakableCode(line);
  const written = (node: Element): string =>
    node.children
      .map((child) =>
        child.type === 'text' ? child.value : child.type === 'element' ? (child.tagName === 'wbr' ? '|' : written(child)) : '',
      )
      .join('');
  expect(written(line)).toBe('relu(|x|.mean()');
});
