import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { withBase } from '../../../src/lib/book/basePath';
import { rehypeBasePath } from '../../../src/lib/book/rehypeBasePath';

describe('an address under a base path', () => {
  test.each([
    ['/', '/momentum/', '/momentum/'],
    ['/courses/deep-networks', '/momentum/#saddle', '/courses/deep-networks/momentum/#saddle'],
    ['/courses/deep-networks/', '/', '/courses/deep-networks/'],
  ])('base %s, address %s', (base, address, expected) => {
    expect(withBase(base, address)).toBe(expected);
  });

  test.each(['https://pytorch.org/', '//elsewhere.org/a', '#saddle', 'sub-page/'])('leaves %s alone', (address) => {
    expect(withBase('/courses', address)).toBe(address);
  });
});

test('links and images of a page are put under the base path', () => {
  const link = { type: 'element' as const, tagName: 'a', properties: { href: '/dropout/' }, children: [] };
  const image = { type: 'element' as const, tagName: 'img', properties: { src: '/ball.svg' }, children: [] };
  const tree: Root = { type: 'root', children: [link, image] };
  rehypeBasePath({ base: '/courses' })(tree);
  expect([link.properties.href, image.properties.src]).toEqual(['/courses/dropout/', '/courses/ball.svg']);
});
