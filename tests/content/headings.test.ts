import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/content/docs';
/** A heading with nothing between it and one of the same level or above. */
const EMPTY = /^(#{2,3}) (.+)\n+(?=(#{2,3}) )/gm;

test('every heading of the prose has something under it', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  expect(pages.length).toBeGreaterThan(20);
  const empty = pages.flatMap((page) =>
    [...readFileSync(join(FOLDER, page), 'utf8').matchAll(EMPTY)]
      .filter(([, level = '', , next = '']) => next.length <= level.length)
      .map(([, , heading]) => `${page}: ${heading}`),
  );
  expect(empty).toEqual([]);
});
