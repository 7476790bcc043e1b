import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';

const smallestTarget = 44;

test.describe('a claim in the text', () => {
  // The panel is the browser's own popover.
  test.use({ javaScriptEnabled: false });

  test('opens how it was measured at its mark, and closes by its button, without JavaScript', async ({ page }) => {
    await page.goto('dropout/');
    const mark = page.locator('.claim-mark').first();
    const panel = page.locator('.claim-panel').first();
    await expect(panel).toBeHidden();
    await mark.click();
    await expect(panel).toBeVisible();
    await expect(panel).toContainText('npm run claims -- ');
    await expect(panel.locator('.claim-dot').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel).toBeHidden();
  });
});

test('a claim opens and closes by the keyboard, and its target is as large as a finger', async ({ page }) => {
  await page.goto('dropout/');
  const mark = page.locator('.claim-mark').first();
  const box = await mark.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(smallestTarget);
  await mark.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.claim-panel').first();
  await expect(panel).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the appendix lists every claim with its measurement, and those against expectation at the top', async ({ page }) => {
  await page.goto('claims/');
  const entries = page.locator('.claims-entry');
  const ids = await entries.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(16);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('.claims-entry .claim-plot svg.chart')).toHaveCount(ids.length);
  const unexpected = await page.locator('.claims-entry', { hasText: 'Against expectation' }).evaluateAll((all) => all.map(({ id }) => id));
  expect(unexpected.length).toBeGreaterThan(0);
  for (const id of unexpected) await expect(page.locator(`.claims-unexpected a[href="#${id}"]`)).toBeVisible();
});
