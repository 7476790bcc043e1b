import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';

const EXERCISE = 'count-the-survivors';

/** Goes on with the Tab key until what has the focus is meant. */
async function tabTo(page: Page, selector: string) {
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((meant) => document.activeElement?.matches(meant), selector)) return;
  }
  throw new Error(`The Tab key does not come to ${selector}`);
}

const desk = (page: Page) => page.locator('.desk[data-live="true"]');
const check = (page: Page, name: string, text: string) =>
  desk(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test.describe('on a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test(
    'an exercise of chapter 1 is answered, handed in and checked, and one altered digit is found',
    { tag: '@deep' },
    async ({ page }) => {
      await page.goto(`dropout/#${EXERCISE}`);
      await expect(page.locator(`#${EXERCISE} .practice[data-live="true"]`)).toBeVisible();
      await page.locator(`#${EXERCISE} .exercise-number`).focus();
      await tabTo(page, `#${EXERCISE} input`);
      await page.keyboard.type('100');
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${EXERCISE} .answer-outcome`)).toBeVisible();

      await page.goto('progress/');
      await expect(desk(page)).toBeVisible();
      await tabTo(page, '.desk input[type="text"]');
      await page.keyboard.type('Ada Lovelace');
      await tabTo(page, '.desk button[type="submit"]');
      const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(saved.suggestedFilename()).toBe('deep-networks-ada-lovelace.json');
      expect(await accessibilityFaults(page)).toEqual([]);
      const file = readFileSync(await saved.path(), 'utf8');

      await page.goto('teach/check/');
      await expect(desk(page)).toBeVisible();
      await check(page, 'ada.json', file);
      await expect(desk(page)).toContainText('1 files: 1 agree with their runs');
      await expect(desk(page).locator('tbody')).toContainText('Ada Lovelace');
      const measured = /"measured": \[\s*([\d.]+)/.exec(file)?.[1] ?? '';
      const altered = file.replace(/("measured": \[\s*)[\d.]+/, `$1${Number(measured) + 1}`);
      expect(altered).not.toBe(file);
      await check(page, 'altered.json', altered);
      await expect(desk(page)).toContainText('1 say something else');
      await expect(desk(page)).toContainText(`${EXERCISE}: number 1 is ${Number(measured) + 1} in the file, and ${measured} in the run`);
    },
  );
});
