/** The families of letters in pictures. */
const FAMILIES = ['Source Sans 3', 'Source Serif 4'];

/**
 * The page's own letters that a picture is written in, as a style sheet with the fonts in it, for a picture that leaves the page. Without those that do
 * not load.
 */
export async function fontsStyle(picture: string): Promise<string> {
  const families = FAMILIES.filter((family) => picture.includes(family));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    facesOf(sheet, families).map((face) => ({ face, base: sheet.href ?? location.href })),
  );
  const rules = await Promise.all(faces.map(({ face, base }) => ruleOf(face, base)));
  return rules.filter((rule) => rule !== undefined).join('\n');
}

function facesOf(sheet: CSSStyleSheet, families: readonly string[]): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter(
      (rule) =>
        rule instanceof CSSFontFaceRule && families.includes(rule.style.getPropertyValue('font-family').replaceAll(/['"]/g, '').trim()),
    ) as CSSFontFaceRule[];
  } catch {
    // A sheet of an extension is nobody's business.
    return [];
  }
}

async function ruleOf({ style }: CSSFontFaceRule, base: string): Promise<string | undefined> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return undefined;
  try {
    const response = await fetch(new URL(address, base));
    if (!response.ok) return undefined;
    const source = `url("${await dataAddress(await response.blob())}") format("woff2")`;
    const kept = ['font-family', 'font-style', 'font-weight'].flatMap((name) => {
      const value = style.getPropertyValue(name);
      return value === '' ? [] : [`${name}: ${value}`];
    });
    return `@font-face { ${[...kept, `src: ${source}`].join('; ')} }`;
  } catch {
    return undefined;
  }
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsDataURL(blob);
  });
