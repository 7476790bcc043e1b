import { describe, expect, test } from 'vitest';
import { bibTeXOf, citationOf, type CitedFigure } from '../../../src/lib/share/citation';
import { embedSnippet } from '../../../src/lib/share/embedSnippet';

const cited: CitedFigure = {
  id: 'momentum-explorer',
  number: 'Figure 3.1',
  title: 'A ball that remembers',
  settings: [
    ['Surface', 'Your own'],
    ['f(x, y)', 'x^2 + 100 % {y_1} \\ # & $'],
    ['Turn', '−60 °'],
    ['Seed', '7'],
  ],
  version: '0.1.0',
  address: 'https://example.org/book/?figure=momentum-explorer&momentum=0.9#momentum-explorer',
};

describe('a citation', () => {
  test('as text has the number, the title, the version, every setting, the seed and the address', () => {
    const text = citationOf(cited);
    for (const part of ['Figure 3.1', 'A ball that remembers', '0.1.0', 'Seed 7', 'Turn −60 °', cited.address])
      expect(text).toContain(part);
  });

  test('as BibTeX escapes what TeX reads as something else, and leaves the address alone', () => {
    const entry = bibTeXOf(cited);
    expect(entry).toMatch(/^@misc\{deepnetworks-momentum-explorer,\n/);
    expect(entry).toContain('x\\textasciicircum{}2 + 100 \\% \\{y\\_1\\} \\textbackslash{} \\# \\& \\$');
    expect(entry).toContain('Turn -60 \\textdegree{}');
    expect(entry).toContain(`url = {${cited.address}}`);
  });

  test('has as many brackets opened as closed, and no percent sign that would hide the rest of a line but in the address', () => {
    const entry = bibTeXOf(cited);
    const bare = entry.replaceAll('\\{', '').replaceAll('\\}', '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
    const withoutAddress = entry.split('\n').filter((line) => !line.includes('url ='));
    expect(withoutAddress.join('\n')).not.toMatch(/(?<!\\)[%#$&_]/);
  });
});

test('a frame has its address and title as HTML writes them, its height, and fills its place', () => {
  const snippet = embedSnippet({ address: 'https://example.org/?a=1&b="x"', title: '<b> & "c"', height: 640 });
  expect(snippet).toContain('src="https://example.org/?a=1&amp;b=&quot;x&quot;"');
  expect(snippet).toContain('title="&lt;b&gt; &amp; &quot;c&quot;"');
  expect(snippet).toContain('width="100%" height="640"');
});
