import figureStyle from './figure/figure.css?raw';
import tokens from './styles/tokens.css?raw';
import { firstElement, usedRules } from '../../lib/book/svgText';

/** What a picture this small cannot be read of: its letters, and the words for those who hear it, who hear its name beside it. */
const NOT_SEEN = /<text\b[^>]*>[\s\S]*?<\/text>|\s(?:role|aria-[a-z]+|tabindex|data-[a-z-]+)="[^"]*"/g;

const TAG = /<[a-z](?:[^">]|"[^"]*")*>/gi;
const ATTRIBUTE = /\s([\w:-]+)(="[^"]*")?/g;

/** HTML leaves out a value that is empty, as of a line without points; in a file of its own each attribute has one. */
const withValues = (html: string): string =>
  html.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (attribute: string, name: string, value?: string) => (value ? attribute : ` ${name}=""`)),
  );

/**
 * The first panel of a figure as a file of its own, in the colours of the page that shows it.
 * @param drawn the figure's pictures as HTML
 */
export function thumbnail(drawn: string): string {
  const chart = (firstElement(drawn, 'svg', 'chart') ?? firstElement(drawn, 'svg') ?? '').replace(NOT_SEEN, '');
  if (chart === '') throw new Error('The figure has no picture.');
  // Lines are drawn for a chart at its full size.
  const style = `:root{color-scheme:light dark;fill:var(--ink)}${usedRules(chart, figureStyle, tokens)}.chart .line:not(.thin){stroke-width:3}`;
  return withValues(chart).replace(/^<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${style}</style>`);
}
