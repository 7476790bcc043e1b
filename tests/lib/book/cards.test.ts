import { describe, expect, test } from 'vitest';
import { cardsTsv, displayedTex, proseOnCard, sentenceOnCard } from '../../../src/lib/book/cards';
import { parseMdx } from '../../../src/lib/book/parseMdx';

const onCard = (mdx: string) => proseOnCard(parseMdx(mdx), (label) => `figure of ${label}`);

describe('prose on a card', () => {
  test('keeps emphasis, code, lists and formulas, and names what it refers to', () => {
    expect(onCard('*Drop* `p < 1`, $a < b$: <Ref to="twins" />.\n\n- one')).toBe(
      '<p><i>Drop</i> <code>p &lt; 1</code>, \\(a &lt; b\\): figure of twins.</p><ul><li><p>one</p></li></ul>',
    );
    expect(onCard('A [link](/x/).')).toBe('<p>A link.</p>');
  });

  test('that no card can show is refused', () => {
    expect(() => onCard('<MomentumExplorer />')).toThrow('<MomentumExplorer>');
    expect(() => onCard('# Title')).toThrow("'heading'");
  });
});

test('formulas are MathJax’s, and HTML to the program that imports them', () => {
  expect(sentenceOnCard('A rate $0 < \\alpha$ & more.')).toBe('A rate \\(0 &lt; \\alpha\\) &amp; more.');
  expect(displayedTex('a &= b')).toBe('\\[a &amp;= b\\]');
});

test('a file of cards has a line and three cells for each, whatever they hold', () => {
  const tsv = cardsTsv([
    { front: '"Quoted"\tcell', back: 'two\nlines', tags: ['term', 'dropout'] },
    { front: '# no comment', back: 'b', tags: [] },
  ]);
  const lines = tsv.split('\n');
  expect(lines.at(-1)).toBe('');
  const cards = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(cards).toEqual(['&quot;Quoted" cell\ttwo lines\tterm dropout', '&#35; no comment\tb\t']);
  expect(lines).toContain('#separator:tab');
  expect(lines).toContain('#tags column:3');
});
