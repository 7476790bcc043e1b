import { CLOSING, KEPT_TOGETHER } from './rehypePunctuation';
import { renderTex } from './tex';

/**
 * Words as HTML: $...$ gives way to formulas, `...` to code.
 * @throws Error on TeX that KaTeX does not know
 */
export function inlineHtml(words: string): string {
  const [first = '', ...others] = words.split('$');
  let html = textHtml(first);
  for (let i = 0; i < others.length; i += 2) {
    const [tex = '', text = ''] = others.slice(i, i + 2);
    const closing = CLOSING.exec(text)?.[0] ?? '';
    html += `<span class="${KEPT_TOGETHER}">${renderTex(tex, { display: false })}${closing}</span>${textHtml(text.slice(closing.length))}`;
  }
  return html;
}

const textHtml = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code translate="no">$1</code>');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
