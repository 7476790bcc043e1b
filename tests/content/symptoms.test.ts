import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../src/content/docs/symptoms/', import.meta.url);
const FEWEST = 30;
/** What each entry says, in this order. */
const PARTS = ['To make sure', 'Causes, likeliest first', 'What happens', 'The mend', 'See it'];
const SENTENCE = /[.?!](?=\s|$)/g;

const entries = readdirSync(FOLDER)
  .filter((file) => file !== 'index.mdx')
  .flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((text) => ({ name: `${file}: ${text.split('\n')[0]}`, text })),
  );

/** From its run-in heading to the next one. */
function part(text: string, name: string): string {
  const start = text.indexOf(`**${name}.**`);
  const end = text.indexOf('\n\n**', start);
  return start < 0 ? '' : text.slice(start, end < 0 ? undefined : end);
}

test(`there are ${FEWEST} entries at least`, () => {
  expect(entries.length).toBeGreaterThanOrEqual(FEWEST);
});

describe.each(entries)('$name', ({ text }) => {
  test('has all its parts in order', () => {
    const places = PARTS.map((name) => text.indexOf(`**${name}.**`));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('begins with a program', () => {
    expect(part(text, 'To make sure')).toContain('```python');
  });

  test('explains in about three sentences, with the way to a chapter', () => {
    const mechanism = part(text, 'What happens');
    expect(mechanism).toMatch(/<Ref\b/);
    expect([...mechanism.replace('**What happens.**', '').matchAll(SENTENCE)].length).toBeLessThanOrEqual(5);
  });

  test('names a figure and its state, or says that there is none', () => {
    expect(part(text, 'See it')).toMatch(/<FigureState\b|No figure of this book/);
  });

  test('names threads by repository and number, with their address', () => {
    for (const [, repository, number, address] of text.matchAll(/\[([\w.-]+\/[\w.-]+) #(\d+)\]\(([^)]+)\)/g))
      expect(address).toMatch(new RegExp(`^https://github\\.com/${repository}/(issues|pull)/${number}$`));
  });
});
