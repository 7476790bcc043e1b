import type { Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtPages } from './builtPages';

const pages = builtPages();

/** What sticks out of the page on the right so that it scrolls sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
      .slice(0, 5);
  });

/** Scrolls down screen by screen, no faster than they are drawn, so that every figure comes into view, and waits until all of them are live. */
async function readThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }
  });
  // What passed too quickly to be seen is looked at once more.
  const asleep = () =>
    page.evaluate(() => {
      const islands = document.querySelectorAll('astro-island[ssr]');
      islands[0]?.closest('figure')?.scrollIntoView({ behavior: 'instant', block: 'center' });
      return islands.length;
    });
  await expect.poll(asleep, { intervals: [200], timeout: 60_000 }).toBe(0);
}

/** Adds up how far the page's parts move by themselves, from its first moment on; the sum is in `shiftOf`. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftOf = async (page: Page) => {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
};

const isEmbedded = ({ address }: { address: string }) => address.startsWith('embed/');

for (const { address } of pages) {
  test(`/${address} is not wider than a phone, and stays where it is while its figures come to life`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await watchShifts(page);
    await page.goto(address);
    await readThrough(page);
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await overflowing(page)).toEqual([]);
  });
}

// An embedded figure is tested with its panels open, by its name.
for (const { address } of pages.filter((page) => !isEmbedded(page))) {
  test(`/${address} stays where it is on a wide screen, and has no accessibility violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await watchShifts(page);
    await page.goto(address);
    await readThrough(page);
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaultsInTheDark(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // The galleries have all the figures that are embedded one by one.
  for (const { address } of pages.filter((page) => !isEmbedded(page))) {
    test(`/${address} has its title, its text and a picture in every figure`, async ({ page }) => {
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
