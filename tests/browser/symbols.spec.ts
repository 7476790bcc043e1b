import { accessibilityFaults } from './accessibilityFaults';
import { expect, test } from './book';
import { expectStill, watchShifts } from './reading';

const FIGURE = 'memory-weights';

test('a symbol of a formula shows the value that the figure beside it has now, and each marks the other', async ({ page }) => {
  await watchShifts(page);
  await page.goto(`momentum/#${FIGURE}`);
  const figure = page.locator(`#${FIGURE}`);
  const control = figure.locator('.control', { has: page.locator('input[name="momentum"]') });
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  const symbol = page.locator('#heavy-ball .known-symbol', { hasText: 'β' }).first();
  const note = page.locator('.side-note:popover-open');

  await page.waitForLoadState('networkidle');
  await symbol.hover();
  await expect(note).toContainText(`β = ${await control.locator('output').textContent()}`);
  await expect(note).toContainText(/Momentum, figure\s3\.\d/);
  await expect(control).toHaveClass(/symbol-marked/);

  await control.locator('input').press('ArrowLeft');
  const value = (await control.locator('output').textContent()) ?? '';
  await expect(symbol).toHaveClass(/symbol-marked/);

  await page.keyboard.press('Escape');
  await page.locator('#heavy-ball .symbol-stop').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#heavy-ball .symbol-stop')).toBeFocused();
  await expect(note).toContainText(`β = ${value}`);
  const description = await page
    .locator('#heavy-ball .symbol-stop')
    .evaluate((stop) => document.getElementById(stop.getAttribute('aria-describedby') ?? '')?.textContent);
  expect(description).toContain(`β = ${value} (Momentum`);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expectStill(page, 0.02);
});

test('the keyboard stops once at a formula, and axe is silent', { tag: '@deep' }, async ({ page }) => {
  await page.goto('dropout/');
  await expect(page.locator('.symbol-stop').first()).toBeAttached();
  const nested = await page.locator('.symbol-stop [tabindex], .symbol-stop .symbol-stop').count();
  expect(nested).toBe(0);
  expect(await page.locator('.symbol-stop').count()).toBeLessThan(20);
  expect(await accessibilityFaults(page, ['.figure-picture svg > *'])).toEqual([]);
});

test(
  'a letter with an index, one that says what was chosen, and one that means something else are left alone',
  { tag: '@deep' },
  async ({ page }) => {
    await page.goto('batch-normalization/why-it-works/');
    await expect(page.locator('.known-symbol').first()).toBeAttached();
    const texts = await page
      .locator('.katex', { has: page.locator('.known-symbol') })
      .evaluateAll((all) => all.map((formula) => formula.querySelector('annotation')?.textContent));
    expect(texts).not.toContain('p = 0.5');
    await expect(page.locator('.known-symbol', { hasText: 'σ' })).toHaveCount(0);
  },
);
