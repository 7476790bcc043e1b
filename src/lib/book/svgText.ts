/** The first element of this name, and of this class if given, with all that is in it; undefined if there is none. */
export function firstElement(html: string, name: string, of = ''): string | undefined {
  const opening = new RegExp(`<${name}\\b${of === '' ? '' : `[^>]*\\sclass="[^"]*\\b${of}\\b`}[^>]*>`).exec(html);
  if (!opening) return undefined;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(opening.index).matchAll(new RegExp(`<${name}\\b[^>]*?(/?)>|</${name}>`, 'g'))) {
    depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1;
    if (depth === 0) return html.slice(opening.index, opening.index + index + tag.length);
  }
  return undefined;
}

/**
 * The rules of a style sheet that some element of a drawing can be meant by, and of another sheet the tokens that they use.
 * Rules within others, as those for print, are left out.
 */
export function usedRules(drawing: string, sheet: string, tokenSheet: string): string {
  const classes = new Set([...drawing.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const isUsed = (selector: string) =>
    namedIn(selector).every((name) => classes.has(name)) && namedIn(selector).length > 0 && !selector.includes(':');
  const rules = topRules(sheet).flatMap(({ selectors, body }) => {
    const used = selectors.filter(isUsed);
    return used.length > 0 ? [`${used.join()}{${body}}`] : [];
  });
  const values = new Map(topRules(tokenSheet).flatMap(({ body }) => declarations(body)));
  const tokens = new Map<string, string>();
  const take = (text: string) => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = values.get(name);
      if (value === undefined || tokens.has(name)) continue;
      tokens.set(name, value);
      take(value);
    }
  };
  take(`${rules.join('')}${drawing}var(--ink)`);
  return `:root{${[...tokens].map(([name, value]) => `${name}:${value}`).join(';')}}${rules.join('')}`;
}

const namedIn = (selector: string) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);

interface Rule {
  selectors: string[];
  body: string;
}

/** The rules of a sheet that stand in no other. */
function topRules(sheet: string): Rule[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body: body.replace(/\s+/g, ' ').trim(),
  }));
}

const declarations = (body: string): [string, string][] =>
  [...body.matchAll(/(--[\w-]+):\s*([^;]+);?/g)].map(([, name = '', value = '']) => [name, value.trim()]);
