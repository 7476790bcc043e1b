import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** Large fonts of which the book needs a few glyphs: blackboard capitals, bold letters and digits. A browser test looks for others. */
export const KATEX_SUBSETS: Readonly<Record<string, string>> = {
  'KaTeX_AMS-Regular': CAPITALS,
  'KaTeX_Main-Bold': `${CAPITALS}${CAPITALS.toLowerCase()}${DIGITS}`,
};

/** In the project's folder. */
const MADE = '.cache/katex-fonts';
const KATEX = 'node_modules/katex/dist/fonts';

/** KaTeX's stylesheet with woff2 alone, which every browser that runs the book takes, and with the large fonts cut down. */
export function katexFonts(): Plugin {
  let root = '';
  // Once, though the stylesheet is taken in for the browser and for the server.
  let made: Promise<unknown> | undefined;
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    async transform(code, id) {
      if (!/katex(\.min)?\.css/.test(id)) return undefined;
      made ??= Promise.all(Object.entries(KATEX_SUBSETS).map(([font, characters]) => writeSubset(root, font, characters)));
      await made;
      return code
        .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]*"\)/g, '')
        .replace(/url\(fonts\/([\w-]+)\.woff2\)/g, (url, font: string) =>
          font in KATEX_SUBSETS ? `url(${posix.join('/', MADE, font)}.woff2)` : url,
        );
    },
  };
}

async function writeSubset(root: string, font: string, characters: string): Promise<void> {
  const whole = await readFile(join(root, KATEX, `${font}.woff2`));
  await mkdir(join(root, MADE), { recursive: true });
  await writeFile(join(root, MADE, `${font}.woff2`), await subsetFont(whole, characters, { targetFormat: 'woff2' }));
}
