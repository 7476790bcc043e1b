import { compile } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, test } from 'vitest';
import { rehypeTerms } from '../../../src/lib/book/rehypeTerms';

const terms = {
  batch: { term: 'batch', forms: ['batches'], sentence: 'Some examples.', see: 'x' },
  'batch-normalisation': { term: 'batch normalisation', sentence: 'A layer with $\\gamma$ in it.', see: 'x' },
  he: { term: 'He initialisation', forms: ['He’s'], sentence: 'Initial weights.', see: 'x' },
  momentum: { term: 'momentum', sentence: 'A memory.', see: 'x', notOn: ['batch-normalization'] },
};

/** The page as a string of HTML, near enough. */
async function page(source: string, path = 'dropout/in-practice.mdx', frontmatter: object = { chapter: 1 }) {
  const file = { value: source, path: `src/content/docs/${path}`, data: { astro: { frontmatter } } };
  return String(await compile(file, { jsx: true, remarkPlugins: [remarkMath], rehypePlugins: [[rehypeTerms, { terms }], rehypeKatex] }));
}
const marked = (code: string) =>
  [...code.matchAll(/<_components.a className="term" href="\/glossary\/#([^"]+)"[^>]*>\{"([^"]+)"\}/g)].map(([, id, text]) => [id, text]);

describe('a term', () => {
  test('is marked where the running text first uses it, in a form of its own, and once', async () => {
    expect(marked(await page('Two batches, then a batch.\n\nAnother batch.'))).toEqual([['batch', 'batches']]);
  });

  test('may begin a sentence, stand in emphasis or in a list, and be broken over two lines', async () => {
    expect(marked(await page('- *Batch\nnormalisation* it is.'))).toEqual([['batch-normalisation', 'Batch\\nnormalisation']]);
  });

  test('is the longest that fits', async () => {
    expect(marked(await page('Use batch normalisation in a batch.'))).toEqual([
      ['batch-normalisation', 'batch normalisation'],
      ['batch', 'batch'],
    ]);
  });

  test('is a whole word, and in capitals where it has some', async () => {
    expect(marked(await page('He said: rebatched, batch-wise, minibatch. he’s, he initialisation.'))).toEqual([]);
    expect(marked(await page('He’s are larger.'))).toEqual([['he', 'He’s']]);
  });

  test('is left alone in headings, links, code, formulas and the book’s own tags', async () => {
    const source = [
      '## A batch',
      '[a batch](/x/), `batch`, $\\text{batch}$',
      '<Exercise id="e">\n\nA batch.\n\n</Exercise>',
      '```\nbatch\n```',
    ];
    expect(marked(await page(source.join('\n\n')))).toEqual([]);
  });

  test('is left alone on pages where the word means something else, and outside the chapters', async () => {
    expect(marked(await page('The momentum.', 'batch-normalization/index.mdx'))).toEqual([]);
    expect(marked(await page('The momentum.', 'batch-normalization/why-it-works.mdx'))).toEqual([['momentum', 'momentum']]);
    expect(marked(await page('A batch.', 'conventions.mdx', {}))).toEqual([]);
  });

  test('is described by its sentence, hidden on the page, with formulas as characters for those who hear it', async () => {
    const code = await page('Use batch normalisation.');
    expect(code).toContain('aria-describedby="term-batch-normalisation"');
    expect(code).toMatch(/className="term-notes" hidden(="true"|=\{true\})? data-pagefind-ignore/);
    expect(code).toMatch(/id="term-batch-normalisation">\{"A layer with γ in it\."\}/);
    expect(code).toContain('className="katex"');
    expect(await page('Nothing.')).not.toContain('term-notes');
  });
});
