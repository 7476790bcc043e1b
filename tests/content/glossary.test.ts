import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import formulas from '../../src/content/words/en/formulas.json';
import { glossaryIn, wordsAndTex } from '../../src/lib/book/glossary';
import { renderTex } from '../../src/lib/book/tex';
import { projectFiles } from '../architecture/projectFiles';

const root = process.cwd();
const terms = Object.entries(glossaryIn(root));
const chapters = projectFiles().filter(({ path }) =>
  /^src\/content\/docs\/(dropout|initialization|momentum|batch-normalization)\//.test(path),
);

describe('the glossary', () => {
  test('has the eighty terms of the book, each once and under its own id', () => {
    expect(terms.length).toBeGreaterThanOrEqual(80);
    const forms = terms.flatMap(([, { term, forms = [] }]) => [term, ...forms]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    for (const [id] of terms) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test.each(terms)('says in one sentence what is meant: %s', (_, { sentence, notOn = [] }) => {
    const words = wordsAndTex(sentence);
    expect(words.length % 2, 'dollars in pairs').toBe(1);
    const text = words.map(({ text, isTex }) => (isTex ? 'x' : text)).join('');
    expect(text).toMatch(/^(?:\p{Lu}|\d)[^.!?]*\.$/u);
    expect(text.length).toBeLessThan(260);
    for (const { text: tex, isTex } of words) if (isTex) expect(() => renderTex(tex, { display: false })).not.toThrow();
    for (const page of notOn)
      expect(
        [`${page}.mdx`, `${page}/index.mdx`].some((file) => existsSync(join(root, 'src/content/docs', file))),
        page,
      ).toBe(true);
  });
});

test('no name of a formula is left over', () => {
  const ids = chapters.flatMap(({ text }) => [...text.matchAll(/<Equation id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids.length).toBeGreaterThan(50);
  expect(Object.keys(formulas.phrases).filter((id) => !ids.includes(id))).toEqual([]);
});
