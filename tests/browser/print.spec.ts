import type { Page } from '@playwright/test';
import { expect, test } from './book';
import { builtPages } from './builtPages';
import { changeControl } from './openFigure';

/** CSS pixels of text on A4 between the margins. */
const PAPER = { width: 627, height: 970 };
const chapters = builtPages().filter(({ html }) => /class="(?:chapter-number|section-of)"/.test(html));

const openOnPaper = async (page: Page, address: string) => {
  await page.setViewportSize(PAPER);
  await page.goto(address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
};

/** Elements of the text that stick out of the paper on the right. */
const cutOff = (page: Page) =>
  page.evaluate(
    (width) =>
      [
        ...document.querySelectorAll(
          'main :is(p, table, pre, img, svg, .katex-display > .katex, .equation-formula .katex-html > .base:last-child)',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`),
    PAPER.width,
  );

for (const { address } of chapters) {
  test(`/${address} prints its text and pictures, without what only a screen can do`, async ({ page }) => {
    await openOnPaper(page, address);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(/rgba?\(255, 255, 255|rgba\(0, 0, 0, 0\)/);
    for (const onScreenOnly of ['header.header', 'nav.sidebar', '.pagination-links', '.play-bar', '.figure-actions', '.figure-panels']) {
      for (const element of await page.locator(onScreenOnly).all()) await expect(element).toBeHidden();
    }
    for (const picture of await page.locator('.figure-picture').all()) await expect(picture.locator('svg').first()).toBeVisible();
    for (const number of await page.locator('.equation-number').all()) await expect(number).toBeVisible();
    for (const solution of await page.locator('.disclosure').all()) await expect(solution).toHaveAttribute('open');
    const unaddressed = await page
      .locator('.sl-markdown-content a[href^="http"]:not(.not-content *):not(.references *)')
      .evaluateAll(
        (links) =>
          links.filter(
            (link) => !getComputedStyle(link, '::after').content.includes((link as HTMLAnchorElement).getAttribute('href') ?? ''),
          ).length,
      );
    expect(unaddressed).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });
}

test('a figure is printed as the reader has left it', async ({ page }) => {
  await page.goto('momentum/');
  const figure = page
    .locator('figure[data-figure]')
    .filter({ has: page.locator('.figure-controls [name]') })
    .first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  const picture = () => figure.locator('.figure-picture').innerHTML();
  const before = await picture();
  await changeControl(figure.locator('.figure-controls [name]').first());
  await expect.poll(picture).not.toBe(before);
  await page.emulateMedia({ media: 'print' });
  expect(await picture()).not.toBe(before);
  await expect(figure.locator('.figure-picture svg').first()).toBeVisible();
});

test('a chapter becomes a PDF of several pages', async ({ page }) => {
  await page.goto('momentum/');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
});
