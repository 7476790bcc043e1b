import { readFileSync } from 'node:fs';
import katex from 'katex';
import { expect, test } from './book';

const lines = () => readFileSync('dist/deep-networks-cards.tsv', 'utf8').split('\n');
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the file of cards has one for each convention, numbered formula and term, and all its formulas can be set', async ({ page }) => {
  await page.goto('download/');
  await expect(page.getByRole('link', { name: 'deep-networks-cards.tsv' })).toHaveAttribute('href', /deep-networks-cards\.tsv$/);
  const cards = lines()
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  for (const card of cards) expect(card).toHaveLength(3);
  const tagged = (tag: string) => cards.filter(([, , tags = '']) => tags.split(' ').includes(tag)).length;
  expect(tagged('term')).toBeGreaterThanOrEqual(80);
  expect(tagged('formula')).toBeGreaterThanOrEqual(80);
  expect(tagged('convention')).toBeGreaterThanOrEqual(9);
  expect(new Set(cards.map(([front]) => front)).size).toBe(cards.length);
  let formulas = 0;
  for (const [front = '', back = ''] of cards)
    for (const [, inline, displayed] of `${front} ${back}`.matchAll(/\\\((.*?)\\\)|\\\[(.*?)\\\](?= |$)/g)) {
      formulas++;
      expect(() =>
        katex.renderToString(unescaped(inline ?? displayed ?? ''), { displayMode: displayed !== undefined, throwOnError: true }),
      ).not.toThrow();
    }
  expect(formulas).toBeGreaterThan(100);
  expect(lines().join('')).not.toContain('$');
});
