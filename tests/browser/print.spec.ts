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

/** What is wrong with the page as it would be printed, in few words each. */
const printingFaults = (page: Page) =>
  page.evaluate((width) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const onScreenOnly = 'header.header, nav.sidebar, .pagination-links, .play-bar, .figure-actions, .figure-panels';
    const links = all('.sl-markdown-content a[href^="http"]:not(.not-content *):not(.references *)');
    // The box of an inner SVG has what it cuts off.
    const texts = 'main :is(p, table, pre, img, svg:not(svg *), .katex-display > .katex, .equation-formula .katex-html > .base:last-child)';
    const saying = (what: string) => (element: HTMLElement) =>
      `${what}: ${element.tagName} ${element.className} ${element.textContent.slice(0, 60)}`;
    return [
      ...all(onScreenOnly).filter(isSeen).map(saying('of no use on paper')),
      ...all('.figure-picture')
        .filter((picture) => ![...picture.querySelectorAll('svg')].some(isSeen))
        .map(saying('without a picture')),
      ...all('.equation-number')
        .filter((number) => !isSeen(number))
        .map(saying('not shown')),
      ...all('details.disclosure:not([open])').map(saying('closed')),
      ...links
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
        .map(saying('no address')),
      ...all(texts)
        .filter((element) => isSeen(element) && element.getBoundingClientRect().right > width + 1)
        .map(saying('cut off')),
    ];
  }, PAPER.width);

for (const [place, { address }] of chapters.entries()) {
  const about = `/${address} prints its text and pictures, without what only a screen can do`;
  test(about, { tag: place === 0 ? [] : ['@deep'] }, async ({ page }) => {
    await openOnPaper(page, address);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(/rgba?\(255, 255, 255|rgba\(0, 0, 0, 0\)/);
    expect(await printingFaults(page)).toEqual([]);
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
