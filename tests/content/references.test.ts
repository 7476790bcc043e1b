import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** 'figure 1.1' where a sentence begins, and should have its capital. */
const SMALL = /(?:[.?!]\)?\s|\n\n)<Ref to="([^"]*)" \/>/g;
/** What stands in a tag's or a page's own words is printed as it is: no plugin makes its quotes typographic. */
const STRAIGHT = /(?:^(?:title|description): .*|\btitle="[^"]*)'/gm;

const pages = globSync('src/content/docs/**/*.mdx').map((page) => [page, readFileSync(page, 'utf8')] as const);

test.each([
  ['a reference that begins a sentence has a capital: <Ref … start />', SMALL],
  ['titles and descriptions have typographic apostrophes', STRAIGHT],
])('%s', (_, fault) => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap(([page, source]) => [...source.matchAll(fault)].map(([found]) => `${page}: ${found.trim()}`))).toEqual([]);
});
