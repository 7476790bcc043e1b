import type { Page } from '@playwright/test';
import { KATEX_SUBSETS } from '../../src/lib/book/katexFonts';

const WEIGHT = { 'KaTeX_AMS-Regular': '400', 'KaTeX_Main-Bold': '700' };

/** How many bytes of fonts a page has fetched. */
export async function fontBytes(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.woff2'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

/** Characters of a page's formulas that their font, of which only a part is kept, has not. */
export async function missingGlyphs(page: Page): Promise<string[]> {
  const glyphs = await page.evaluate(() =>
    [...document.querySelectorAll('.katex-html *')]
      .filter(({ children, textContent }) => children.length === 0 && textContent.trim() !== '')
      .map((element) => {
        const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
        return { family: fontFamily, weight: fontWeight, style: fontStyle, text: element.textContent.replace(/[\s\u200b\u00a0]/g, '') };
      }),
  );
  return Object.entries(KATEX_SUBSETS).flatMap(([font, characters]) => {
    const [family = ''] = font.split('-');
    const inFont = glyphs.filter(
      (glyph) => glyph.family.startsWith(family) && glyph.weight === WEIGHT[font as keyof typeof WEIGHT] && glyph.style === 'normal',
    );
    const missing = [...new Set(inFont.map(({ text }) => text).join(''))].filter((character) => !characters.includes(character));
    return missing.map((character) => `${character} of ${font}`);
  });
}
