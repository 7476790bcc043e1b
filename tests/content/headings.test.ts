import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/content/docs';
/** A heading with nothing between it and one of the same level or above. */
const EMPTY = /^(#{2,3}) (.+)\n+(?=(#{2,3}) )/gm;

test('every heading of the prose has something under it', () => {
  const pages = globSync(`${FOLDER}/**/*.mdx`);
  expect(pages.length).toBeGreaterThan(20);
  const empty = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(EMPTY)]
      .filter(([, level = '', , next = '']) => next.length <= level.length)
      .map(([, , heading]) => `${page}: ${heading}`),
  );
  expect(empty).toEqual([]);
});
