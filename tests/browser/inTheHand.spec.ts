import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { openFigure } from './openFigure';

/** The first lives in a chapter too, under the bars at its top. */
const SOME = ['dropout-twins', 'momentum-explorer', 'optimiser-race', 'own-digit'];
const PHONES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
];

test.use({ hasTouch: true, isMobile: true, viewport: PHONES[0] ?? null });

for (const id of builtFigures())
  test(
    `${id}: its first panel is on a phone's screen with each control that is used`,
    { tag: SOME.includes(id) ? [] : ['@deep'] },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const phone of PHONES) {
        await page.setViewportSize(phone);
        const figure = await openFigure(page, id);
        const panel = figure.locator('.figure-picture > *').first();
        for (const control of await figure.locator('.figure-controls :is(input, select), .play-bar :is(input, button)').all()) {
          if (await control.isDisabled()) continue;
          await control.focus();
          await control.evaluate((element) => element.scrollIntoView({ block: 'end' }));
          const [seen, used] = [await panel.boundingBox(), await control.boundingBox()];
          if (!seen || !used) throw new Error('There is no panel, or no control.');
          expect(seen.y, 'the panel begins on the screen').toBeGreaterThanOrEqual(-1);
          expect(used.y, 'the control is under the panel').toBeGreaterThanOrEqual(seen.y + seen.height - 1);
          expect(used.y + used.height, 'the control ends on the screen').toBeLessThanOrEqual(phone.height + 1);
        }
      }
    },
  );

test('in a chapter the panel stays under the bars while a slider is touched, and goes with the text when something else is', async ({
  page,
}) => {
  const figure = await openFigure(page, 'momentum-explorer', '', 'momentum/');
  const panel = figure.locator('.figure-picture > *').first();
  const slider = figure.locator('input[type=range]').nth(2);
  const top = () => panel.evaluate((element) => element.getBoundingClientRect().top);
  await slider.evaluate((element) => element.scrollIntoView({ block: 'end' }));
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
