import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';
import { expectStill, watchShifts } from './reading';

const KEY = /reader-1$/;
const READING = 35_000;

const desk = (page: Page) => page.locator('.desk[data-live="true"]');

/** Reads a page to its end, for as long as it takes. */
async function read(page: Page, address: string) {
  await page.clock.install();
  await page.goto(address);
  await page.locator('.page-progress').scrollIntoViewIfNeeded();
  await expect(page.locator('.page-progress')).toBeInViewport();
  await page.clock.runFor(READING);
}

test('a page that is read to its end is marked in the contents, on the title page one goes on there, and nothing moves', async ({
  page,
}) => {
  await watchShifts(page);
  await read(page, 'dropout/uncertainty/');
  await expect(page.locator('.page-progress')).toContainText(/1 of \d+ pages/);
  await expect(page.locator('.book-contents [aria-current="page"] .read-mark')).toHaveText('read');
  await page.goto('');
  await expect(page.locator('.go-on a')).toHaveText('How sure is it?');
  await expect(page.locator('.contents-progress').first()).toContainText(/^1 of \d+ pages read, 0 of \d+ exercises done$/);
  await expectStill(page, 0.01);
  await page.locator('.go-on a').click();
  await expect(page).toHaveURL(/dropout\/uncertainty\/#/);
});

test('progress is saved as a file, erased, and added again from the file; axe is silent', { tag: '@deep' }, async ({ page }) => {
  await read(page, 'momentum/');
  await page.goto('progress/');
  await expect(desk(page)).toContainText(/1 of 9/);
  const [saved] = await Promise.all([page.waitForEvent('download'), desk(page).getByRole('button', { name: 'Save as a file' }).click()]);
  const file = await saved.path();
  await desk(page).getByRole('button', { name: 'Erase everything' }).click();
  await desk(page).getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(desk(page)).toContainText('Everything is erased.');
  await expect(desk(page)).not.toContainText(/1 of 9/);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(expect.stringMatching(KEY));
  await desk(page).locator('input[type="file"]').setInputFiles(file);
  await expect(desk(page)).toContainText('Added: 1 pages read and 0 exercises.');
  await expect(desk(page)).toContainText(/1 of 9/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

for (const [what, file, sentence] of [
  ['a picture', Buffer.from('\u0089PNG'), 'is damaged, or is no such file'],
  ['a list', Buffer.from('[1]'), 'is not a file with a reader’s progress'],
  ['a later edition’s', Buffer.from('{"format":99,"edition":"9"}'), 'a later edition'],
  ['nine megabytes', Buffer.alloc(9_000_000, 32), 'is too large'],
] as const)
  test(`${what} instead of a saved progress is refused with a sentence`, { tag: '@deep' }, async ({ page }) => {
    await page.goto('progress/');
    await expect(desk(page)).toBeVisible();
    await desk(page).locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: file });
    await expect(desk(page).locator('.desk-told').last()).toContainText(sentence);
  });

test('where the browser forbids storage, it is said, and a file can still be saved', { tag: '@deep' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('progress/');
  await expect(desk(page)).toContainText('does not let the book remember anything');
  await expect(desk(page).getByRole('button', { name: 'Save as a file' })).toBeEnabled();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('no progress is shown', { tag: '@deep' }, async ({ page }) => {
    await page.goto('progress/');
    await expect(page.locator('.desk')).toBeHidden();
    await expect(page.getByText('Without JavaScript the book remembers nothing.')).toBeVisible();
    await page.goto('dropout/');
    await expect(page.locator('.page-progress')).toBeHidden();
  });
});
