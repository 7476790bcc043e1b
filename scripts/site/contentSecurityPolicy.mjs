import { createHash } from 'node:crypto';

/** The policy of every page, before the hashes of its inline scripts and styles. A page may be framed, since figures are made to be embedded. */
const DIRECTIVES = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // KaTeX lays out its formulas by attributes.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
};

const HEAD = /<head>\s*(?:<meta charset="[^"]*"\s*\/?>)?/i;

/**
 * The page with a content security policy that lets its own inline scripts and styles run, and no others.
 * Throws if the page has no head, or a handler in an attribute, which no hash would let run.
 * @param {string} html
 */
export function withContentSecurityPolicy(html) {
  const handler = /<[a-z][^<>]*\son[a-z]+=["']/.exec(html);
  if (handler) throw new Error(`A script in an attribute cannot run under the content security policy: ${handler[0]}`);
  if (!HEAD.test(html)) throw new Error('The page has no <head> for its content security policy.');
  const policy = contentSecurityPolicy(html);
  return html.replace(HEAD, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** @param {string} html */
function contentSecurityPolicy(html) {
  const sources = {
    ...DIRECTIVES,
    'script-src': [...DIRECTIVES['script-src'], ...hashesOf(html, 'script')],
    'style-src': [...DIRECTIVES['style-src'], ...hashesOf(html, 'style')],
  };
  return Object.entries(sources)
    .map(([name, allowed]) => [name, ...allowed].join(' '))
    .join('; ');
}

/**
 * Of the elements that hold their text themselves.
 * @param {string} html
 * @param {'script' | 'style'} element
 */
function hashesOf(html, element) {
  const elements = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  const texts = [...elements].filter(([, attributes]) => !/\ssrc=/.test(attributes ?? '')).map(([, , text]) => text ?? '');
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
