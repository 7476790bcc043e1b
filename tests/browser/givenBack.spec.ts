import type { Locator, Page } from '@playwright/test';
import { expect, test } from './book';
import { openFigure } from './openFigure';

const FIGURE = 'dropout-twins';
/** Small, so that its run is over soon. */
const SMALL = `?figure=${FIGURE}&width=8&points=20&others=0`;
/** Longer than a worker with nothing to do is kept. */
const GIVEN_BACK = { timeout: 20_000 };

const workers = (page: Page) => page.workers().length;
const scrubber = (figure: Locator) => figure.locator('.scrubber');
const position = (figure: Locator) => scrubber(figure).inputValue().then(Number);
const last = (figure: Locator) => scrubber(figure).getAttribute('max').then(Number);
const boundary = (figure: Locator) => figure.locator('[data-boundary]').first().getAttribute('d');

/** The reader goes on, to what lies far below; and comes back. */
const scrollOn = (page: Page) =>
  page.evaluate(() => {
    const below = document.createElement('div');
    below.style.height = '500vh';
    document.body.append(below);
    below.scrollIntoView({ block: 'end', behavior: 'instant' });
  });

test('a run that is over gives its worker back; its frames stay', async ({ page }) => {
  const figure = await openFigure(page, FIGURE, SMALL);
  await expect.poll(() => workers(page)).toBe(1);
  await expect.poll(() => position(figure), { timeout: 60_000 }).toBe(await last(figure));
  const end = await boundary(figure);
  await expect.poll(() => workers(page), GIVEN_BACK).toBe(0);
  await scrubber(figure).press('Home');
  await expect.poll(() => position(figure)).toBe(0);
  expect(await boundary(figure)).not.toBe(end);
  await scrubber(figure).press('End');
  await expect.poll(() => boundary(figure)).toBe(end);
  expect(workers(page)).toBe(0);
});

test(
  'a figure that is left in the middle of its run gives its worker back, and goes on from there when the reader returns',
  { tag: '@deep' },
  async ({ page }) => {
    const figure = await openFigure(page, FIGURE);
    const end = await last(figure);
    await figure.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => position(figure).then((at) => at > 1 && at < end)).toBe(true);
    await scrollOn(page);
    await expect.poll(() => workers(page), GIVEN_BACK).toBe(0);
    const left = await position(figure);
    expect(left).toBeLessThan(end);
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => workers(page)).toBe(1);
    await expect.poll(() => position(figure), { timeout: 60_000 }).toBe(end);
  },
);
