import katex from 'katex';

/**
 * A formula as HTML, with MathML beside it for screen readers. A displayed one that says several things, with \qquad between them,
 * may be broken there where the screen is narrow, and not within one of them. Its TeX stands in it as it was written, for those who copy it.
 * Throws on TeX that KaTeX does not know.
 */
export function renderTex(tex: string, { display }: { display: boolean }): string {
  const parts = display ? topLevelParts(tex) : [tex];
  const breakable = parts.length > 1 ? parts.map((part) => `{${part}}`).join('\\allowbreak\\qquad ') : tex;
  const html = katex.renderToString(breakable, { displayMode: display, output: 'htmlAndMathml', throwOnError: true });
  return html
    .replace('<span class="katex">', '<span class="katex" translate="no">')
    .replace(/(<annotation[^>]*>)[^<]*/, (_, opening: string) => `${opening}${escaped(tex)}`);
}

/** A short formula as plain text, in the characters of its MathML: 'v←βv+g'. */
export function texInWords(tex: string): string {
  const html = katex.renderToString(tex, { output: 'mathml', throwOnError: true });
  return html
    .replace(/<annotation[\s\S]*$/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (entity) => Object.entries(ENTITIES).find(([, name]) => name === entity)?.[0] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** What stands between the \\qquad that are in no braces and in no environment. */
function topLevelParts(tex: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of tex.split(/(\\\\|\\(?:begin|end|qquad)(?![a-z])|\\?[{}])/)) {
    if (token === '\\qquad' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
    if (token === '{' || token === '\\begin') depth++;
    if (token === '}' || token === '\\end') depth--;
  }
  return parts;
}
