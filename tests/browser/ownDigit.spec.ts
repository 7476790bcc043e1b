import type { Locator, Page } from '@playwright/test';
import { expect, test } from './book';
import { openFigure } from './openFigure';

const result = (figure: Locator) => figure.locator('.figure-result');

/** Draws straight lines with the mouse, through places in shares of the paper. */
async function draw(page: Page, figure: Locator, places: readonly (readonly [number, number])[]) {
  const box = await figure.locator('.digit-paper').boundingBox();
  if (!box) throw new Error('There is no paper.');
  const at = ([x, y]: readonly [number, number]): [number, number] => [box.x + x * box.width, box.y + y * box.height];
  await page.mouse.move(...at(places[0] ?? [0.5, 0.5]));
  await page.mouse.down();
  for (const place of places) await page.mouse.move(...at(place), { steps: 6 });
  await page.mouse.up();
}

test('a digit drawn with the mouse is read, and an empty paper, a dot and a blot are not', async ({ page }) => {
  const figure = await openFigure(page, 'own-digit');
  await expect(result(figure)).toContainText('Both read a 3');
  await figure.getByRole('button', { name: 'Clear' }).click();
  await expect(result(figure)).toContainText('There is no ink');
  await expect(figure.locator('[data-reader] .bar')).toHaveCount(0);
  await draw(page, figure, [[0.5, 0.5]]);
  await expect(result(figure)).toContainText('This is a dot');
  await figure.getByRole('button', { name: 'Clear' }).click();
  await draw(page, figure, [
    [0.5, 0.12],
    [0.5, 0.88],
  ]);
  await expect(result(figure)).toContainText('Both read a 1');
  await figure.getByRole('button', { name: 'Clear' }).click();
  await figure.getByRole('button', { name: 'Invert' }).click();
  await expect(result(figure)).toContainText('nearly all ink');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(result(figure)).toContainText('Both read a 3');
});

test('a digit is drawn by the keyboard alone, and the pen is told', async ({ page }) => {
  const figure = await openFigure(page, 'own-digit');
  const paper = figure.getByRole('application');
  await paper.focus();
  await page.keyboard.press('Delete');
  await expect(result(figure)).toContainText('There is no ink');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Space');
  await expect(figure.getByText('pen down')).toBeAttached();
  for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Space');
  await expect(figure.getByText('column 16, row 28, pen up')).toBeAttached();
  await expect(result(figure)).toContainText('Both read a 1');
});

test('the rubber takes ink away, and shifting changes nothing that the networks get', async ({ page }) => {
  const figure = await openFigure(page, 'own-digit');
  const counted = figure.locator('.digit-counted svg');
  const before = await counted.innerHTML();
  await figure.getByRole('button', { name: 'Shift right' }).click();
  expect(await counted.innerHTML()).toBe(before);
  await figure.getByRole('button', { name: 'Rubber' }).click();
  await draw(page, figure, [
    [0.1, 0.5],
    [0.9, 0.5],
  ]);
  await expect.poll(() => counted.innerHTML()).not.toBe(before);
});
