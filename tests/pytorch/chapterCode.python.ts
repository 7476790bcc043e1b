import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { runJobs, type JobResult } from './jobs';
import { expectOutcome, shownOutcome } from './shownOutcome';

const DOCS = new URL('../../src/content/docs/', import.meta.url);
/** The pages whose programs say in comments what comes out. */
const SAYS_OUTCOME = /^(symptoms|conventions)\b/;
const BLOCK = /^([ \t]*)```python[^\n]*\n([\s\S]*?)^[ \t]*```/gm;

interface Block {
  name: string;
  source: string;
  /** Whether it is a program by itself: then it must run, not only compile. */
  isComplete: boolean;
  saysOutcome: boolean;
}

const blocks = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .flatMap((file) => blocksOf(file, readFileSync(new URL(file.replaceAll('\\', '/'), DOCS), 'utf8')));

function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(([whole, indent = '', body = ''], i) => {
    const source = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const line = text.slice(0, text.indexOf(whole)).split('\n').length;
    return {
      name: `${file}, block ${i + 1} (line ${line})`,
      source,
      isComplete: /^(import|from) torch\b/m.test(source),
      saysOutcome: SAYS_OUTCOME.test(file),
    };
  });
}

let results: Record<string, JobResult> = {};

beforeAll(async () => {
  results = await runJobs(
    'chapter-code',
    blocks.map(({ name, source, isComplete }) => ({ id: name, kind: 'code', source, isComplete })),
  );
});

describe('the Python in the chapters', () => {
  test('is found', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  test.each(blocks.filter(({ saysOutcome }) => !saysOutcome))('$name', ({ name }) => {
    expect(results[name]).toBeDefined();
    expect(results[name]?.error).toBeUndefined();
  });

  test.each(blocks.filter(({ saysOutcome }) => saysOutcome))('$name does what its comments say', ({ name, source, isComplete }) => {
    expect(isComplete).toBe(true);
    expectOutcome(shownOutcome(source), results[name]);
  });
});
