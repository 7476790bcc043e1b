import { KATEX_SUBSETS } from '../../src/lib/book/katexFonts';
import { expect, test } from './book';
import { builtPages } from './builtPages';

const MOST_BYTES = 180 * 1024;
const WEIGHT = { 'KaTeX_AMS-Regular': '400', 'KaTeX_Main-Bold': '700' };
const chapters = builtPages().filter(({ html }) => /class="(?:chapter-number|section-of)"/.test(html));

test('there are chapters whose fonts to weigh', () => {
  expect(chapters.length).toBeGreaterThan(5);
});

for (const { address } of chapters) {
  test(`/${address} fetches at most 180 KiB of fonts, and misses no glyph in a formula`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.woff2'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);

    const glyphs = await page.evaluate(() =>
      [...document.querySelectorAll('.katex-html *')]
        .filter(({ children, textContent }) => children.length === 0 && textContent.trim() !== '')
        .map((element) => {
          const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
          return { family: fontFamily, weight: fontWeight, style: fontStyle, text: element.textContent.replace(/[\s\u200b\u00a0]/g, '') };
        }),
    );
    for (const [font, characters] of Object.entries(KATEX_SUBSETS)) {
      const [family = ''] = font.split('-');
      const inFont = glyphs.filter(
        (glyph) => glyph.family.startsWith(family) && glyph.weight === WEIGHT[font as keyof typeof WEIGHT] && glyph.style === 'normal',
      );
      const missing = [...new Set(inFont.map(({ text }) => text).join(''))].filter((character) => !characters.includes(character));
      expect(missing, `of ${font}`).toEqual([]);
    }
  });
}
