import type { Locator } from '@playwright/test';
import { expect, test } from './book';
import { copiedLink, openFigure } from './openFigure';

const rule = (figure: Locator) => figure.getByRole('textbox', { name: 'What a step does, line by line' });
const own = (figure: Locator) => figure.locator('path[data-line="yours"]').last();
const begin = (figure: Locator, name: string) => figure.getByLabel('Your own rule: begin from').selectOption({ label: name });

test('Adam typed by hand lies on the built-in curve, and a mistake is marked while the last good rule stays', async ({ page }) => {
  const figure = await openFigure(page, 'optimiser-race');
  await begin(figure, 'Adam');
  await expect(figure.locator('.figure-result')).toContainText('Adam 66, AdamW 58, Lion 594, yours 66.');
  const before = await own(figure).getAttribute('d');
  expect(await figure.locator('path[data-line="adam"]').last().getAttribute('d')).toBe(before);

  await rule(figure).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('*betta1');
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'true');
  await expect(rule(figure)).toHaveAccessibleDescription(/Unknown name betta1: did you mean beta1\?/);
  await expect(figure.locator('.formula-fault mark')).toHaveText('betta1');
  expect(await own(figure).getAttribute('d')).toBe(before);

  for (let letter = 0; letter < '*betta1'.length; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('/2');
  await expect(rule(figure)).toHaveAttribute('aria-invalid', 'false');
  await expect.poll(() => own(figure).getAttribute('d')).not.toBe(before);
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('its numbers are sliders, its link carries it, and the panel proves what can be proved', async ({ page }) => {
  const figure = await openFigure(page, 'optimiser-race');
  await begin(figure, 'heavy ball, v = βv + g');
  const beta = figure.getByRole('slider', { name: 'beta' });
  await beta.fill('0.5');
  await expect(rule(figure)).toHaveValue(/beta = 0\.5\n/);
  await figure.getByText('Your rule as formulas, and what can be proved of it').click();
  await expect(figure.locator('.panel-formula .katex').first()).toBeVisible();
  await expect(figure.getByText('it converges on every curvature below 6, and on none just above')).toBeVisible();
  const text = await rule(figure).inputValue();
  const { href } = await copiedLink(figure);
  await page.goto('about:blank');
  await page.goto(href);
  await expect(rule(page.locator('figure[data-figure="optimiser-race"]'))).toHaveValue(text);
});

test('a rule trains the digits too, beside the others', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, 'optimiser-race', '?figure=optimiser-race&course=digits');
  await begin(figure, 'Adam');
  await expect(figure.locator('.figure-result')).toContainText(/Muon \d+, yours \d+\./, { timeout: 60_000 });
  await begin(figure, 'no rule of your own');
  await expect(figure.locator('path[data-line="yours"]')).toHaveCount(0);
});
