import { expect, test } from 'vitest';
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
