import type { Locator, Page } from '@playwright/test';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { openFigure } from './openFigure';

/** The first lives in a chapter too, under the bars at its top. */
const SOME = ['dropout-twins', 'momentum-explorer', 'optimiser-race', 'own-digit'];
const PHONES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
];
const CONTROLS = '.figure-controls :is(input, select)';
const MOST_KEYS = 3;

test.use({ hasTouch: true, isMobile: true, viewport: PHONES[0] ?? null });

const mainPanel = (figure: Locator) => figure.locator('.figure-picture > *').first();

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not seen.');
  return { ...box, bottom: box.y + box.height };
}

/** The few key controls come directly under the first panel, the other panels under them, and the other controls not before they are asked for. */
async function keysUnderPanel(figure: Locator) {
  const seen = figure.locator('.figure-controls > .control').filter({ visible: true });
  expect(await seen.count(), 'key controls').toBeLessThanOrEqual(MOST_KEYS);
  await expect(figure.locator('.more-controls > .control').filter({ visible: true })).toHaveCount(0);
  const [panel, row] = [await boxOf(mainPanel(figure)), await boxOf(figure.locator('.figure-controls'))];
  const bar = figure.locator('.play-bar');
  const between = (await bar.count()) > 0 ? (await boxOf(bar)).height : 0;
  expect(row.y - panel.bottom - between, 'between panel and controls').toBeLessThanOrEqual(12);
  for (const other of (await figure.locator('.figure-picture > *').all()).slice(1))
    if (await other.isVisible()) expect((await boxOf(other)).y, 'another panel').toBeGreaterThanOrEqual(row.bottom - 1);
}

/** Whatever is used, the first panel is on the screen with it, whole and above it. */
async function panelSeenWith(figure: Locator, control: Locator, height: number) {
  await control.focus();
  await control.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const [seen, used] = [await boxOf(mainPanel(figure)), await boxOf(control)];
  expect(seen.y, 'the panel begins on the screen').toBeGreaterThanOrEqual(-1);
  expect(used.y, 'the control is under the panel').toBeGreaterThanOrEqual(seen.bottom - 1);
  expect(used.bottom, 'the control ends on the screen').toBeLessThanOrEqual(height + 1);
}

for (const id of builtFigures())
  test(
    `${id}: on a phone the key controls are under its first panel, and with each control that is used that is on the screen`,
    { tag: SOME.includes(id) ? [] : ['@deep'] },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const phone of PHONES) {
        await page.setViewportSize(phone);
        // Else it would be the same page, with its settings open.
        await page.goto('about:blank');
        const figure = await openFigure(page, id);
        await keysUnderPanel(figure);
        // By a key, so that what has the focus afterwards is in use.
        const more = figure.locator('.more-button');
        if ((await more.count()) > 0) await more.press('Enter');
        else await page.keyboard.press('Tab');
        for (const control of await figure.locator(`${CONTROLS}, .play-bar :is(input, button), .more-button`).all())
          if (await control.isEnabled()) await panelSeenWith(figure, control, phone.height);
      }
    },
  );

const expanded = (figure: Locator) => figure.locator('.more-button').getAttribute('aria-expanded');

test(
  'other settings open by a key, by a link that sets one of them, and by a symbol that points to one',
  { tag: '@deep' },
  async ({ page }) => {
    const figure = await openFigure(page, 'dropout-twins');
    const width = figure.getByRole('slider', { name: 'Units per hidden layer' });
    await expect(width).toHaveCount(0);
    await figure.locator('.more-button').press('Enter');
    expect(await expanded(figure)).toBe('true');
    await expect(width).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(figure.locator('.more-controls :is(input, select)').first()).toBeFocused();
    await figure.locator('.more-button').press('Enter');
    await expect(width).toHaveCount(0);

    const linked = await openFigure(page, 'dropout-twins', '?figure=dropout-twins&width=40');
    await expect(linked.getByRole('slider', { name: 'Units per hidden layer' })).toBeVisible();
    await linked.getByRole('button', { name: 'Reset' }).tap();
    expect(await expanded(linked)).toBe('true');
    const other = await openFigure(page, 'dropout-twins', '?figure=dropout-twins&p=0.3');
    expect(await expanded(other)).toBe('false');
  },
);

test('a symbol in a formula opens the settings that its control is among', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, 'batch-microscope', '', 'batch-normalization/');
  await page.waitForLoadState('networkidle');
  expect(await expanded(figure)).toBe('false');
  await tapSymbol(page, 'ε');
  await expect.poll(() => expanded(figure)).toBe('true');
  await expect(figure.locator('.more-controls .symbol-marked')).toBeVisible();
});

async function tapSymbol(page: Page, symbol: string) {
  const glyph = page.locator('.known-symbol', { hasText: symbol }).filter({ visible: true }).first();
  // In the middle of a formula other letters' boxes lie over it.
  await glyph.dispatchEvent('click');
}

test('on a wide screen all settings are seen, and without a script on a phone too', { tag: '@deep' }, async ({ page, browser, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const figure = await openFigure(page, 'dropout-twins');
  await expect(figure.locator('.more-button')).toBeHidden();
  await expect(figure.getByRole('slider', { name: 'Units per hidden layer' })).toBeVisible();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const still = await plain.newPage();
  await still.goto(`${site.address}embed/dropout-twins/`);
  await expect(still.locator('.more-controls .control').last()).toBeVisible();
  await expect(still.locator('.more-button')).toBeHidden();
  await plain.close();
});

test('in a chapter the panel stays under the bars while a slider is touched, and goes with the text when something else is', async ({
  page,
}) => {
  const figure = await openFigure(page, 'momentum-explorer', '', 'momentum/');
  const panel = mainPanel(figure);
  const slider = figure.locator('input[type=range]').nth(1);
  const top = () => panel.evaluate((element) => element.getBoundingClientRect().top);
  await slider.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  expect(await top()).toBeLessThan(0);
  await slider.tap();
  await expect.poll(top).toBeGreaterThan(50);
  const { bottom } = await page
    .locator('mobile-starlight-toc nav, header.header')
    .last()
    .evaluate((bar) => bar.getBoundingClientRect().toJSON() as DOMRect);
  expect(await top()).toBeLessThan(bottom + 60);
  await figure.locator('.figure-result').tap();
  await expect.poll(top).toBeLessThan(0);
});
