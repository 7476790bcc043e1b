import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Notebook } from '../../src/lib/pytorch/notebook/notebook';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures, builtNotebooks } from './builtPages';
import { framesLater } from './frames';
import { changeControl, copiedLink, openFigure } from './openFigure';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A quarter of a second of what would move. */
const FRAMES_STILL = 15;
const notebooks = new Set(builtNotebooks());

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

/** Without the names, which are made anew when a figure has come to rest. */
const picture = async (figure: Locator) => (await figure.locator('.figure-picture').innerHTML()).replaceAll(/ aria-label="[^"]*"/g, '');

/** Clicks a button that downloads a file. */
async function downloaded(figure: Locator, button: string) {
  const [file] = await Promise.all([figure.page().waitForEvent('download'), figure.getByRole('button', { name: button }).click()]);
  return file;
}

const notebookText = ({ cells }: Notebook) => cells.map(({ source }) => source.join('')).join('\n');

/** Of each kind of picture one; the others are looked at in npm run test:deep. */
const SOME = [
  'dropout-curve',
  'dropout-twins',
  'landscape-plane',
  'loss-surface',
  'mask-machine',
  'momentum-explorer',
  'norm-axes',
  'optimiser-race',
  'own-digit',
  'rate-map',
  'trainability-map',
];

for (const id of builtFigures()) {
  // All on one page: that is opened and comes to life takes longer than most of what is looked at.
  test(`${id} stands still for readers who want less motion, gives its numbers, source and notebook, answers the keyboard alone, draws another picture for every control, is reopened by its link, and leaves no worker behind`, async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const figure = await openFigure(page, id);
    const first = await copiedLink(figure);

    await test.step('stands still, as it was built', async () => {
      expect(await figure.locator(LEFT_AS_BUILT).count()).toBe(await leftAsBuilt(page));
      const before = await picture(figure);
      await framesLater(page, FRAMES_STILL);
      expect(await picture(figure)).toBe(before);
    });

    await test.step('gives its numbers', async () => {
      const panels = await figure.locator('summary').all();
      for (const summary of panels) await summary.click();
      await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(1);
      expect((await downloaded(figure, 'Download as CSV')).suggestedFilename()).toBe(`${id}.csv`);
      if (SOME.includes(id)) {
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await contrastFaultsInTheDark(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      for (const summary of panels) await summary.click();
    });

    await test.step('has nothing that the keyboard does not come to', async () => {
      expect(await unreachableByTab(figure)).toBe(0);
    });

    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    const left = await test.step('draws another picture and other PyTorch source when its controls change', async () => {
      await figure.locator('summary', { hasText: 'PyTorch' }).click();
      const source = figure.locator('.panel pre').first();
      await expect(source).toContainText('import torch');
      const firstSource = await source.innerText();
      const controls = await everyControl(figure);
      expect(controls.length).toBeGreaterThan(0);
      for (const [i, control] of controls.entries()) {
        const before = await picture(figure);
        await changeControl(control);
        await expect.poll(() => picture(figure)).not.toBe(before);
        if (i === 0 && notebooks.has(id)) await givesNotebook(figure, id, loaded);
      }
      await expect(source).not.toHaveText(firstSource);
      const link = await copiedLink(figure);
      expect(link.search).not.toBe(first.search);
      return link;
    });

    await test.step('leaves no worker behind', async () => {
      await page.goto('about:blank');
      await expect.poll(() => page.workers().length).toBe(0);
    });

    await test.step('is reopened by its link, and then changed and reset by the keyboard alone', async () => {
      const reopened = await openFigure(page, id, left.search);
      expect((await copiedLink(reopened)).href).toBe(left.href);
      await expect(reopened.locator('[data-status]')).not.toContainText('ignored');
      await reopened.locator('.figure-controls input[type=range]').first().press('ArrowLeft');
      await reopened.getByRole('button', { name: 'Copy link' }).press('Enter');
      expect((await copiedLink(reopened)).href).not.toBe(left.href);
      await reopened.getByRole('button', { name: 'Reset' }).press('Enter');
      expect((await copiedLink(reopened)).search).toBe(first.search);
    });
  });
}

for (const id of builtFigures()) {
  test(`${id} has no accessibility violation with its panels open, and enough contrast in the dark`, { tag: '@deep' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const figure = await openFigure(page, id);
    for (const summary of await figure.locator('summary').all()) await summary.click();
    await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaultsInTheDark(page)).toEqual([]);
  });
}

/** Its notebook is made from the settings of the moment, by a script that is loaded when it is wanted. */
async function givesNotebook(figure: Locator, id: string, loaded: readonly string[]) {
  const scripts = () => loaded.filter((address) => address.includes('figureNotebook'));
  expect(scripts()).toEqual([]);
  const { search } = await copiedLink(figure);
  const file = await downloaded(figure, 'Download notebook');
  expect(file.suggestedFilename()).toBe(`${id}.ipynb`);
  expect(scripts()).toHaveLength(1);
  const notebook = JSON.parse(readFileSync(await file.path(), 'utf8')) as Notebook;
  expect(notebook.nbformat).toBe(4);
  expect(notebookText(notebook)).toContain(search);
  expect(notebookText(notebook)).toContain('The page and PyTorch agree.');
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

test('the figure that plays by itself on the first page stands still for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  const figure = page.locator('figure[data-figure]').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  const before = await picture(figure);
  await framesLater(page, FRAMES_STILL);
  expect(await picture(figure)).toBe(before);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(() => picture(figure)).not.toBe(before);
});
