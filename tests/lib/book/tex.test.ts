import { describe, expect, test } from 'vitest';
import { renderTex } from '../../../src/lib/book/tex';

test('a formula carries MathML for screen readers, and hides the drawn letters from them', () => {
  const html = renderTex('v_{t+1} = \\beta v_t + g_t', { display: true });
  expect(html).toMatch(/<math[^>]*display="block"[^>]*>.*<msub><mi>v<\/mi>.*<mi>β<\/mi>.*<\/math>/);
  expect(html).toContain('<span class="katex-html" aria-hidden="true">');
});

test('a formula in the line is not a block', () => {
  expect(renderTex('x', { display: false })).not.toContain('katex-display');
});

test('TeX that KaTeX does not know stops the build', () => {
  expect(() => renderTex('\\undefinedcommand', { display: true })).toThrow('Undefined control sequence');
});

describe('a displayed formula that says several things', () => {
  /** What can stand on a line of its own, in KaTeX's letters. */
  const unbreakable = (tex: string) =>
    renderTex(tex, { display: true })
      .split('<span class="base">')
      .slice(1)
      .map((base) => base.replace(/<[^>]*>/g, '').replace(/[\s\u200b]/g, ''));

  test('can be broken between them, and nowhere else', () => {
    expect(unbreakable('a = b, \\qquad c = d')).toEqual(['a=b,', 'c=d']);
    expect(unbreakable('a = b, \\qquad c = \\frac{d \\qquad e}{f}, \\qquad g')).toHaveLength(3);
  });

  test('is as it was in what KaTeX reads otherwise', () => {
    expect(unbreakable('\\begin{gathered} a = b, \\qquad c = d \\\\ e \\end{gathered}')).toHaveLength(1);
    expect(unbreakable('a = b')).toEqual(['a=', 'b']);
    expect(unbreakable('\\{ a \\}, \\qquad b')).toHaveLength(2);
  });
});
