import type { Locator, Page } from '@playwright/test';
import { expect, test } from './book';
import { copiedLink, openFigure } from './openFigure';
import { PLAIN_DIGITS, type Stroke } from './plainDigits';

const result = (figure: Locator) => figure.locator('.figure-result');

/** From shares of the paper to the screen. */
async function ofPaper(figure: Locator) {
  const box = await figure.locator('.digit-paper').boundingBox();
  if (!box) throw new Error('There is no paper.');
  return ([x, y]: Stroke[number]): [number, number] => [box.x + x * box.width, box.y + y * box.height];
}

/** Draws straight lines with the mouse, through places in shares of the paper. */
async function draw(page: Page, figure: Locator, places: Stroke) {
  const at = await ofPaper(figure);
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

/** The same with a finger. */
async function drawByTouch(page: Page, figure: Locator, places: Stroke) {
  const at = await ofPaper(figure);
  const touch = await page.context().newCDPSession(page);
  const [first, ...others] = places.map((place) => {
    const [x, y] = at(place);
    return [{ x, y }];
  });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first ?? [] });
  for (const touchPoints of others) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** What the network with dropout, and the one with batch norm, read when they have read what is on the paper now. */
async function readings(figure: Locator) {
  const both = /Both read a (\d)\./;
  const differ = /the network reads a (\d) .* With batch norm it reads a (\d):/;
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = (await result(figure).textContent()) ?? '';
      return last === before && (both.test(last) || differ.test(last));
    })
    .toBe(true);
  const [, first, second = first] = both.exec(last) ?? differ.exec(last) ?? [];
  return { dropout: Number(first), batchNorm: Number(second) };
}

for (const { way, viewport, hasTouch, by } of [
  { way: 'the mouse', viewport: { width: 1280, height: 900 }, hasTouch: false, by: draw },
  { way: 'a finger, on a phone', viewport: { width: 390, height: 780 }, hasTouch: true, by: drawByTouch },
])
  test.describe(`ten digits drawn with ${way}`, () => {
    test.use({ viewport, hasTouch, isMobile: hasTouch });
    const about = 'large and plain, by someone who has read nothing: nine of them at least are read as what they are';
    test(about, { tag: '@deep' }, async ({ page }) => {
      const figure = await openFigure(page, 'own-digit');
      const scrolled = () => page.evaluate(() => scrollY);
      const right = { dropout: 0, batchNorm: 0 };
      for (const [digit, strokes] of PLAIN_DIGITS.entries()) {
        await figure.getByRole('button', { name: 'Clear' }).click();
        await expect(result(figure)).toContainText('There is no ink');
        await figure.locator('.digit-paper').scrollIntoViewIfNeeded();
        const before = await scrolled();
        for (const stroke of strokes) await by(page, figure, stroke);
        const read = await readings(figure);
        right.dropout += Number(read.dropout === digit);
        right.batchNorm += Number(read.batchNorm === digit);
        expect(await scrolled(), `while a ${digit} is drawn`).toBe(before);
      }
      expect(right.dropout, JSON.stringify(right)).toBeGreaterThanOrEqual(9);
      expect(right.batchNorm, JSON.stringify(right)).toBeGreaterThanOrEqual(9);
    });
  });

test('a drawn digit goes with the link, and a drawing that is none is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openFigure(page, 'own-digit');
  const paper = figure.locator('.digit-paper');
  await figure.getByRole('button', { name: 'Clear' }).click();
  for (const stroke of PLAIN_DIGITS[0] ?? []) await draw(page, figure, stroke);
  await expect(result(figure)).toContainText('Both read a 0');
  const { href, hash } = await copiedLink(figure);
  const drawn = await paper.innerHTML();
  expect(hash).toMatch(/^#own-digit&drawing=[0-9a-v]{205}$/);
  expect(href.length).toBeLessThan(400);
  await page.goto('about:blank');
  await page.goto(href);
  await expect(result(figure)).toContainText('Both read a 0');
  expect(await paper.innerHTML()).toBe(drawn);
  // Another drawing for the same page: the browser does not load it anew.
  await page.goto(href.replace(/drawing=.*/, `drawing=${'0'.repeat(205)}`));
  await expect(result(figure)).toContainText('There is no ink');
  for (const hostile of [hash.slice(0, -3), `#own-digit&drawing=${'w'.repeat(205)}`, '#own-digit&drawing=<svg onload=alert(1)>']) {
    await page.goto('about:blank');
    await page.goto(href.replace(/#.*/, hostile));
    await expect(figure.locator('[data-status]')).toContainText('it is no drawing');
    await expect(result(figure)).toContainText('Both read a 3');
  }
});

test('by keys alone a sample is chosen, one that a program draws too, and shifted; a 7 is drawn', async ({ page }) => {
  const figure = await openFigure(page, 'own-digit');
  const paper = figure.locator('.digit-paper');
  await figure.getByLabel('Begin with a drawn').press('5');
  await expect(result(figure)).toContainText('read a 5');
  const byHand = await paper.innerHTML();
  await figure.getByLabel('Drawn by').press('ArrowDown');
  await expect.poll(() => paper.innerHTML()).not.toBe(byHand);
  await readings(figure);
  await figure.getByRole('button', { name: 'Shift right' }).press('Enter');
  await figure.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(result(figure)).toContainText('There is no ink');
  await paper.focus();
  const keys = [
    ...times(2, 'Shift+ArrowLeft'),
    ...times(3, 'Shift+ArrowUp'),
    'Space',
    ...times(4, 'Shift+ArrowRight'),
    ...times(12, 'ArrowDown', 'ArrowDown', 'ArrowLeft'),
    'Space',
  ];
  for (const key of keys) await page.keyboard.press(key);
  expect((await readings(figure)).dropout).toBe(7);
});

const times = (count: number, ...keys: string[]) => Array.from({ length: count }, () => keys).flat();
