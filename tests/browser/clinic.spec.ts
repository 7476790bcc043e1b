import type { Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';

const clinicOf = (page: Page) => page.locator('[data-clinic]');

async function open(page: Page, query = '') {
  await page.goto(`clinic/${query}`);
  await expect(clinicOf(page)).toHaveAttribute('data-live', 'true');
}

const order = async (page: Page, test: string) => {
  await page.locator(`[data-test="${test}"] button`).first().click();
  await expect(page.locator(`[data-test="${test}"] .clinic-found`).first()).not.toHaveText('Training…', { timeout: 30_000 });
};

const treat = async (page: Page, fault: string) => {
  await page.locator('#clinic-suspect').selectOption(fault);
  await page.getByRole('button', { name: /^Treat it/ }).click();
  await expect(page.locator(`[data-treatment="${fault}"]`)).not.toContainText('being trained', { timeout: 30_000 });
};

test('a case of the clinic is examined, treated wrongly and rightly, and is as it was left when the tab opens again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?case=1&level=all');
  await order(page, 'start');
  await expect(page.locator('[data-test="start"] .clinic-found')).toHaveText('1.10, where ln 3 = 1.10.');
  await order(page, 'modes');
  await expect(page.locator('.clinic-spent')).toHaveText('Spent so far: 3 minutes.');
  await treat(page, 'tooSmall');
  await expect(page.locator('[data-treatment="tooSmall"]')).toContainText('Not healed.');
  await expect(page.locator('[data-line="treated"]')).toHaveCount(1);
  await treat(page, 'batchOfOne');
  await expect(page.locator('[data-treatment="batchOfOne"]')).toContainText('Healed');
  await expect(page.getByRole('heading', { name: /It was this: a batch of one/ })).toBeVisible();
  await expect(page.locator('.clinic-way li')).toHaveCount(3);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await contrastFaultsInTheDark(page)).toEqual([]);
  await page.goto('claims/');
  await open(page);
  await expect(page.getByRole('heading', { name: /It was this: a batch of one/ })).toBeVisible();
  await expect(page.locator('.clinic-spent')).toHaveText('Spent so far: 13 minutes.');
});

test('a link to the clinic with anything in it opens a case, and says what was not read', async ({ page }) => {
  await open(page, '?case=%3Cb%3E&level=worst');
  await expect(page.locator('[data-status]').first()).toContainText('was ignored');
  await expect(page.locator('.clinic-patient')).toContainText('Case 1:');
});

test('who goes on from the case of a link, and reloads, comes back to where the work is', async ({ page }) => {
  await open(page, '?case=4&level=all');
  await page.getByRole('button', { name: 'Next case' }).click();
  await expect(page.locator('.clinic-patient')).toContainText('Case 5:');
  await order(page, 'start');
  const spent = await page.locator('.clinic-spent').textContent();
  await page.reload();
  await expect(clinicOf(page)).toHaveAttribute('data-live', 'true');
  await expect(page.locator('.clinic-patient')).toContainText('Case 5:');
  await expect(page.locator('.clinic-spent')).toHaveText(spent ?? '');
});

test('the clinic is used by the keyboard alone, and fits a phone', { tag: '@deep' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, '?case=1&level=few');
  await page.locator('[data-test="layers"] button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-test="layers"]')).toBeFocused();
  await expect(page.locator('[data-test="layers"] svg.chart')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-announcement]')).toContainText('Sizes by layer', { timeout: 10_000 });
  for (const name of ['rates', 'overfit', 'modes']) await order(page, name);
  await page.locator('#clinic-suspect').selectOption('batchOfOne');
  await page.getByRole('button', { name: /^Treat it/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#clinic-verdict')).toBeFocused({ timeout: 30_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const heights = await clinicOf(page)
    .locator('button, select, summary')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height > 0));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test(
  'from the verdict one goes on to the next case; each case is found again as it was left, at each level',
  { tag: '@deep' },
  async ({ page }) => {
    await open(page, '?case=1&level=all');
    await treat(page, 'batchOfOne');
    await expect(page.locator('.clinic-closing')).toContainText('5 minutes: 0 minutes for tests and 5 minutes for treatments');
    await expect(page.locator('[data-line]')).not.toHaveCount(0);
    await page.locator('.clinic-closing').getByRole('button', { name: 'Next case' }).click();
    await expect(page.locator('.clinic-patient')).toContainText('Case 2:');
    await expect(page.locator('.clinic-patient')).toBeFocused();
    await open(page, '?case=1&level=few');
    await expect(page.locator('.clinic-spent')).toHaveText('Spent so far: 0 minutes.');
    await expect(page.locator('[data-status]').first()).toContainText('at another level is kept');
    await open(page, '?case=1&level=all');
    await expect(page.locator('.clinic-spent')).toHaveText('Spent so far: 5 minutes.');
  },
);

test('dear tests leave no time for all of them', { tag: '@deep' }, async ({ page }) => {
  await open(page, '?case=2&level=dear');
  await order(page, 'rates');
  await order(page, 'seeds');
  await order(page, 'fresh');
  await expect(page.locator('.clinic-spent')).toHaveText('Spent so far: 54 minutes. Tests may take 60 minutes in all; 6 are left.');
  await expect(page.locator('[data-test="overfit"] button').first()).toBeDisabled();
  await expect(page.locator('[data-test="modes"] button').first()).toBeEnabled();
});

test.describe('without JavaScript', { tag: '@deep' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the clinic has the curves of its first case, and says how each fault is told', async ({ page }) => {
    await page.goto('clinic/');
    await expect(page.locator('[data-clinic] [data-line="training"]')).toBeVisible();
    await expect(page.locator('.clinic-scroll tbody tr')).toHaveCount(17);
    await expect(page.getByRole('link', { name: 'the table below' })).toBeVisible();
  });
});
