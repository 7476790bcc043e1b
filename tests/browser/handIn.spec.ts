import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibilityFaults';
import { answerWith, liveExercise, pageOfExercise, verdict } from './answering';
import { expect, test } from './book';
import answers from './exerciseAnswers.json' with { type: 'json' };

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

/** Chapter 1, page by page, as its contents have it. */
const CHAPTER = Object.entries(answers).filter(([id]) => pageOfExercise.get(id)?.startsWith('dropout/'));

test.describe('on a phone, by keyboard alone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test(
    'chapter 1 is worked through from its first exercise to the file, the check accepts it, and one altered digit is found',
    { tag: '@deep' },
    async ({ page }) => {
      test.setTimeout(300_000);
      expect(CHAPTER[0]?.[0]).toBe(EXERCISE);
      let before = '';
      for (const [id, { right }] of CHAPTER) {
        const address = pageOfExercise.get(id) ?? '';
        if (address !== before) {
          await page.goto(address);
          before = address;
        }
        const exercise = await liveExercise(page, id);
        await exercise.locator('.exercise-number').focus();
        await tabTo(page, `#${id} .practice :is(input, button, [role="slider"])`);
        await answerWith(exercise, id, right, right);
        await tabTo(page, `#${id} .answer-commit`);
        await page.keyboard.press('Enter');
        await expect(verdict(exercise), id).toHaveText('Right', { timeout: 30_000 });
        expect(await accessibilityFaults(page), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(390);
      }

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
      await expect(desk(page)).toContainText('1 files: 1 agree with their runs', { timeout: 30_000 });
      await expect(desk(page)).toContainText(`Checked ${CHAPTER.length} exercises`);
      await expect(desk(page).locator('tbody')).toContainText('Ada Lovelace');
      const measured = /"measured": \[\s*([\d.]+)/.exec(file)?.[1] ?? '';
      const altered = file.replace(/("measured": \[\s*)[\d.]+/, `$1${Number(measured) + 1}`);
      expect(altered).not.toBe(file);
      await check(page, 'altered.json', altered);
      await expect(desk(page)).toContainText('1 say something else', { timeout: 30_000 });
      await expect(desk(page)).toContainText(`: number 1 is ${Number(measured) + 1} in the file, and ${measured} in the run`);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});
