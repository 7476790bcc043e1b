import type { Page } from '@playwright/test';
import { expect, test } from './book';
import { expectStill, watchShifts } from './reading';

const PAGE = 'dropout/in-practice/';

/** What shows the notes comes after the page itself. */
const open = (page: Page) => page.goto(PAGE, { waitUntil: 'networkidle' });

test('a term shows its sentence on hover and on focus, nothing moves, and Escape closes it', async ({ page }) => {
  await watchShifts(page);
  await open(page);
  const note = page.locator('.side-note');
  const term = page.locator('a.term').first();
  await term.hover();
  await expect(note).toContainText('Setting each unit’s output to zero');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.mouse.move(5, 5);
  await page.keyboard.press('Shift+Tab');
  await page.locator('a.term').nth(1).focus();
  await expect(note).toContainText('The square root of the variance');
  const { x, width } = (await note.boundingBox()) ?? { x: -1, width: 0 };
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(1280);
  await expectStill(page, 0.01);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/#standard-deviation$/);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  test('the first tap shows the sentence, the second goes to the glossary, one elsewhere closes it', { tag: '@deep' }, async ({ page }) => {
    await open(page);
    const note = page.locator('.side-note');
    const term = page.locator('a.term').nth(1);
    await term.tap();
    await expect(note).toBeVisible();
    const { x, width } = (await note.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    await page.locator('h1').tap();
    await expect(note).toBeHidden();
    await term.tap();
    await expect(note).toBeVisible();
    await term.tap();
    await expect(page).toHaveURL(/glossary\/#standard-deviation$/);
  });
});

test('on paper a term looks like its neighbours', { tag: '@deep' }, async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const term = page.locator('a.term').first();
  expect(await term.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
  await expect(page.locator('.term-notes')).toBeHidden();
});

test('a copied sentence has its terms, and none of their notes', { tag: '@deep' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('How much dropout does a network want?');
  expect(copied).not.toContain('Setting each unit’s output to zero with probability');
});

for (const [question, page] of [
  ['glossary', 'glossary'],
  ['DropConnect meaning glossary', 'glossary'],
  ['index of exercises', 'book-index'],
] as const)
  test(`'${question}' finds the page`, { tag: '@deep' }, async ({ page: tab }) => {
    await tab.goto('how-to-read/');
    await tab.locator('site-search button[data-open-modal]').click();
    await tab.locator('.pagefind-ui__search-input').fill(question);
    const results = tab.locator('.pagefind-ui__result-title .pagefind-ui__result-link');
    await expect(results.first()).toBeVisible();
    const found = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(found.join(' ')).toContain(`/${page}/`);
  });
