import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLevel, levelCounts } from '../../src/components/book/levels';

const CHAPTERS = ['dropout', 'initialization', 'momentum', 'batch-normalization'];

test.each(CHAPTERS.flatMap((chapter) => globSync(`src/content/docs/${chapter}/*.mdx`)))(
  '%s has three exercises at least, each of a level',
  (page) => {
    const tags = [...readFileSync(page, 'utf8').matchAll(/<Exercise\s[^>]*>/g)].map(([tag]) => /level="([^"]*)"/.exec(tag)?.[1] ?? '');
    expect(tags.length).toBeGreaterThanOrEqual(3);
    expect(tags.filter((level) => !isLevel(level))).toEqual([]);
  },
);

test('levels are counted from the easiest on, without those that have none', () => {
  expect(levelCounts([{ level: 'hard' }, { level: 'warm-up' }, { level: 'hard' }])).toBe('1 warm-up, 2 hard');
});
