import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { changeControl, copiedLink, openFigure } from './openFigure';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the galleries have every figure once', () => {
  expect(builtFigures().length).toBeGreaterThan(0);
  expect(builtFigures('gallery/').sort()).toEqual(builtFigures().sort());
});

/** What a figure that wakes does not draw again. */
const LEFT_AS_BUILT = '.contours *, .block *';

/** How much there is of it before the page's scripts run. */
const leftAsBuilt = (page: Page) =>
  page.evaluate(async (selector) => {
    const built = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
    return built.querySelectorAll(selector).length;
  }, LEFT_AS_BUILT);

const everyControl = (figure: Locator) => figure.locator('.figure-controls [name]').all();

/** How many of a figure's controls, buttons and draggable points the Tab key does not come to. */
async function unreachableByTab(figure: Locator): Promise<number> {
  const operable = figure
    .locator('.figure-live')
    .locator('button:enabled, input, select, summary, [tabindex="0"], .draggable')
    .filter({ visible: true });
  const count = await operable.count();
  await figure.evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  const reached = new Set<number>();
  for (let presses = 0; presses < 2 * count + 10 && reached.size < count; presses++) {
    await figure.page().keyboard.press('Tab');
    const place = await operable.evaluateAll((elements) => elements.indexOf(document.activeElement as HTMLElement));
    if (place >= 0) reached.add(place);
  }
  return count - reached.size;
}

for (const id of builtFigures()) {
  test.describe(id, () => {
    test('draws another picture, other PyTorch source and another link when its controls change, is reopened by that link, and leaves no worker behind', async ({
      page,
    }) => {
      const figure = await openFigure(page, id);
      const first = await copiedLink(figure);
      await figure.locator('summary', { hasText: 'PyTorch' }).click();
      const source = figure.locator('.panel pre').first();
      await expect(source).toContainText('import torch');
      const firstSource = await source.innerText();
      const controls = await everyControl(figure);
      expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) {
        const picture = await figure.locator('.figure-picture').innerHTML();
        await changeControl(control);
        await expect.poll(() => figure.locator('.figure-picture').innerHTML()).not.toBe(picture);
      }
      await expect(source).not.toHaveText(firstSource);
      const left = await copiedLink(figure);
      expect(left.search).not.toBe(first.search);
      await page.goto('404.html');
      await expect.poll(() => page.workers().length).toBe(0);

      const reopened = await openFigure(page, id, left.search);
      expect((await copiedLink(reopened)).href).toBe(left.href);
      await expect(reopened.locator('[data-status]')).not.toContainText('ignored');
      await reopened.getByRole('button', { name: 'Reset' }).click();
      expect((await copiedLink(reopened)).search).toBe(first.search);
    });

    test('stands still for readers who want less motion, its panels give its numbers without an accessibility violation, and it answers the keyboard alone', async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const figure = await openFigure(page, id);
      expect(await figure.locator(LEFT_AS_BUILT).count()).toBe(await leftAsBuilt(page));
      const picture = await figure.locator('.figure-picture').innerHTML();
      await page.waitForTimeout(700);
      expect(await figure.locator('.figure-picture').innerHTML()).toBe(picture);

      expect(await unreachableByTab(figure)).toBe(0);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(1);
      const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Download as CSV' }).click()]);
      expect(file.suggestedFilename()).toBe(`${id}.csv`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await contrastFaultsInTheDark(page)).toEqual([]);

      const before = await copiedLink(figure);
      await figure.locator('.figure-controls input[type=range]').first().press('ArrowLeft');
      await figure.getByRole('button', { name: 'Copy link' }).press('Enter');
      expect((await copiedLink(figure)).href).not.toBe(before.href);
    });
  });
}

test('a link to one figure among others opens it there, and leaves the others as they are', async ({ page }) => {
  const gallery = 'gallery/batch-normalization/';
  const [neighbour = '', id = ''] = builtFigures(gallery);
  const figure = await openFigure(page, id, '', gallery);
  for (const control of await everyControl(figure)) await changeControl(control);
  const left = await copiedLink(figure);
  const reopened = await openFigure(page, id, left.search, gallery);
  expect((await copiedLink(reopened)).href).toBe(left.href);

  const linkOf = async (query: string) => (await copiedLink(await openFigure(page, neighbour, query, gallery))).href;
  expect(await linkOf(left.search)).toBe(await linkOf(''));
});
