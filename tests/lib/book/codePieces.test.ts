import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { breakableCode } from '../../../src/lib/book/breakableCode';
import { codePieces } from '../../../src/lib/book/codePieces';
import { rehypeBreakableCode } from '../../../src/lib/book/rehypeBreakableCode';

test('a line of code is broken after an opening bracket and before the dot of an attribute', () => {
  expect(codePieces('h = self.dropout(torch.relu(self.first(x)))')).toEqual(['h = self.dropout(', 'torch.relu(', 'self.first(', 'x)))']);
  expect(codePieces('right.float().mean()')).toEqual(['right.float()', '.mean()']);
});

test('numbers, empty brackets, ellipses and indices stay whole', () => {
  for (const line of ['0.5, 1.', 'f()', '[]', '...', 'model[:3].eval()']) expect(codePieces(line)).toEqual([line]);
});

test('a rendered line gets its breaks also where a token ends, and keeps its text', () => {
  const token = (value: string): Element => ({ type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] });
  const line: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [token('relu('), token('hidden_sum'), token('.mean()')],
  };
  breakableCode(line);
  const written = (node: Element): string =>
    node.children
      .map((child) =>
        child.type === 'text' ? child.value : child.type === 'element' ? (child.tagName === 'wbr' ? '|' : written(child)) : '',
      )
      .join('');
  expect(written(line)).toBe('relu(|hidden_sum|.mean()');
});

test('code in a cell may be broken, in running text only where it is long, and a program by its lines alone', () => {
  const within = (tagName: string, value: string) => {
    const code: Element = { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] };
    rehypeBreakableCode()({ type: 'root', children: [{ type: 'element', tagName, properties: {}, children: [code] }] });
    return code.children.length;
  };
  const long = 'torch.nn.utils.parametrizations.weight_norm';
  expect([within('td', 'zeros_(w)'), within('p', 'zeros_(w)'), within('p', long), within('pre', long)]).toEqual([3, 1, 7, 1]);
});
