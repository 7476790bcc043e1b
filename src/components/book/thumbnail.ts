import figureStyle from './figure/figure.css?raw';
import tokens from './styles/tokens.css?raw';
import { firstElement, usedRules } from '../../lib/book/svgText';

/** What a picture this small cannot be read of: its letters, and the words for those who hear it, who hear its name beside it. */
const NOT_SEEN = /<text\b[^>]*>[\s\S]*?<\/text>|\s(?:role|aria-[a-z]+|tabindex|data-[a-z-]+)="[^"]*"/g;

/**
 * The first panel of a figure as a file of its own, in the colours of the page that shows it.
 * @param drawn the figure's pictures as HTML
 */
export function thumbnail(drawn: string): string {
  const chart = (firstElement(drawn, 'svg', 'chart') ?? firstElement(drawn, 'svg') ?? '').replace(NOT_SEEN, '');
  if (chart === '') throw new Error('The figure has no picture.');
  // Lines are drawn for a chart at its full size.
  const style = `:root{color-scheme:light dark;fill:var(--ink)}${usedRules(chart, figureStyle, tokens)}.chart .line:not(.thin){stroke-width:3}`;
  return chart.replace(/^<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${style}</style>`);
}
