import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chaptersIn } from '../../src/lib/book/bookFiles';
import { figuresIn } from '../../src/lib/book/figureModules';
import { tagOfFigure } from '../../src/lib/book/widgetNames';
import { stretches } from './stretches';

/** Words of running text between two pictures; tests/content/stretches.ts says what is counted. */
const MOST = 700;
const PICTURES = new Set(['FigureView', ...figuresIn('.').map(tagOfFigure)]);

const sentences = new Map(
  globSync('src/content/claims/*/*.json').map((file) => [
    file.replace(/^.*\/|\.json$/g, ''),
    (JSON.parse(readFileSync(file, 'utf8')) as { words?: string }).words ?? '',
  ]),
);
const sentenceOf = (claim: string) => sentences.get(claim) ?? '';
const pages = chaptersIn('.').flatMap(({ folder }) => globSync(`src/content/docs/${folder}/*.mdx`));

test('all pages of the chapters are looked at', () => {
  expect(pages.length).toBeGreaterThan(20);
});

test.each(pages)(`%s: no stretch of prose longer than ${MOST} words without a picture`, (page) => {
  const long = stretches(readFileSync(page, 'utf8'), PICTURES, sentenceOf).filter(({ words }) => words > MOST);
  expect(long).toEqual([]);
});

describe('what is counted', () => {
  const wordsOf = (source: string) => stretches(source, new Set(['Twins']), () => 'a claim of five words').map(({ words }) => words);

  test('text, headings and names in code, up to a figure and on from there', () => {
    expect(
      wordsOf('---\ntitle: Not this\n---\n\n## Two words\n\nFour words and `code`.\n\n<Twins>\n  Not its caption.\n</Twins>\n\nOne.'),
    ).toEqual([6, 1]);
  });

  test('a reference as two words, a claim as what it shows', () => {
    expect(wordsOf('See <Ref to="twins" />: <Claim id="x" show="{a:2} of 3" /> and <Claim id="x" />')).toEqual([1 + 2 + 3 + 1 + 5]);
  });

  test('no formulas, programs, citations or exercises', () => {
    expect(
      wordsOf(
        'One $a b c$ [@he2015].\n\n$$\na b\n$$\n\n```python\nimport torch\n```\n\n<Exercise id="x" title="y">\nNot this.\n</Exercise>',
      ),
    ).toEqual([1]);
  });
});
