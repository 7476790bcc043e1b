/** How a formula is read off a label that can hold no formula. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:operatorname|text|mathrm)\{([^{}]*)\}/g, '$1'],
  [/\\sqrt\s*(?:\{([^{}]*)\}|(\w))/g, '√$1$2'],
  [/\\pm\s*/g, '±'],
  [/\\alpha/g, 'α'],
  [/\\beta/g, 'β'],
  [/\\kappa/g, 'κ'],
  [/\\sigma/g, 'σ'],
  [/\\hat\s*/g, ''],
  [/\\[,;! ]/g, ' '],
  [/[\\{}]/g, ''],
];
const DRAWN = '<span class="katex-html"';

/** Words in HTML as letters alone. A formula is there twice, to be seen and to be heard, and is said once. */
export function plainText(html: string): string {
  const once = withoutDrawn(html).replace(/<math[\s\S]*?<annotation[^>]*>([\s\S]*?)<\/annotation>[\s\S]*?<\/math>/g, (_, tex: string) =>
    SIGNS.reduce((text, [sign, letters]) => text.replace(sign, letters), tex),
  );
  return once
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Without the letters that KaTeX has placed one by one. */
function withoutDrawn(html: string): string {
  const begin = html.indexOf(DRAWN);
  if (begin < 0) return html;
  let depth = 0;
  for (const tag of html.slice(begin).matchAll(/<span\b|<\/span>/g)) {
    depth += tag[0] === '</span>' ? -1 : 1;
    if (depth === 0) return withoutDrawn(html.slice(0, begin) + html.slice(begin + tag.index + tag[0].length));
  }
  return html.slice(0, begin);
}
