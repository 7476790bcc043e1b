import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtPages } from './builtPages';
import { fontBytes, missingGlyphs } from './fonts';
import { expectStill, readThrough, watchShifts } from './reading';

const pages = builtPages();

/** What is in a figure's picture is tested where it stands alone, what is in a claim's plot where one is opened: claims.spec.ts. */
const TESTED_BY_NAME = ['.figure-picture svg > *', '.claim-plot svg > *'];

const MOST_FONT_BYTES = 180 * 1024;
const isChapter = ({ html }: { html: string }) => /class="(?:chapter-number|section-of)"/.test(html);

/** The others have the same parts. */
const isFirstOfChapter = (address: string) => /^(?:dropout|initialization|momentum|batch-normalization)\/$/.test(address);

test('there are chapters whose fonts to weigh', () => {
  expect(pages.filter(isChapter).length).toBeGreaterThan(5);
});

/** Many figures on a page, each of which is tested by itself; or many entries of the same make. */
const isAlike = (address: string) => /^(?:gallery|symptoms)\/.|^teach\/(?!check|a-coin)./.test(address);
/** Of each kind of page one: the dark theme has other colours, and the same parts. */
const SOME_IN_THE_DARK = ['', 'batch-normalization/', 'lab/'];

const SOME_ON_A_WIDE_SCREEN = ['', 'batch-normalization/', 'dropout/', 'lab/'];

const isEmbedded = ({ address }: { address: string }) => address.startsWith('embed/');

// An embedded figure is tested with its panels open, by its name.
for (const built of pages.filter((page) => !isEmbedded(page))) {
  const { address } = built;
  const fonts = isChapter(built) ? ', fetches at most 180 KiB of fonts and misses no glyph in a formula' : '';
  const about = `/${address} has no accessibility violation${fonts}`;
  test(about, { tag: isAlike(address) ? ['@deep'] : [] }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    if (isChapter(built)) {
      const bytes = await fontBytes(page);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(MOST_FONT_BYTES);
      expect(await missingGlyphs(page)).toEqual([]);
    }
    expect(await accessibilityFaults(page, TESTED_BY_NAME)).toEqual([]);
  });

  // On a phone every page is read through: phone.spec.ts.
  test(
    `/${address} stays where it is on a wide screen`,
    { tag: SOME_ON_A_WIDE_SCREEN.includes(address) ? [] : ['@deep'] },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await watchShifts(page);
      await page.goto(address);
      await readThrough(page);
      await expectStill(page, 0.02);
      // As in the first look, but with every figure live. Of the others each figure is looked at where it stands alone.
      if (SOME_ON_A_WIDE_SCREEN.includes(address)) expect(await accessibilityFaults(page, TESTED_BY_NAME)).toEqual([]);
    },
  );

  test(`/${address} has enough contrast in the dark`, { tag: SOME_IN_THE_DARK.includes(address) ? [] : ['@deep'] }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await contrastFaultsInTheDark(page, TESTED_BY_NAME)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // The galleries have all the figures that are embedded one by one.
  for (const built of pages.filter((page) => !isEmbedded(page))) {
    const { address } = built;
    const about = `/${address} has its title, its text and a picture in every figure`;
    test(about, { tag: isFirstOfChapter(address) ? [] : ['@deep'] }, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveTitle(/Deep Networks/);
      await expect(page.getByRole('main')).toContainText(/\w{3}/);
      for (const figure of await page.locator('figure[data-figure]').all()) {
        await expect(figure.locator('.figure-picture svg').first()).toBeVisible();
        const box = await figure.locator('.figure-picture svg').first().boundingBox();
        expect(box?.height).toBeGreaterThan(100);
      }
    });
  }
});
