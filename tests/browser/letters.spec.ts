import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { framesLater } from './frames';
import { lettersAmiss } from './lettersAmiss';
import { openFigure } from './openFigure';

const WIDTHS = [320, 360, 390, 480, 640, 768, 1120, 1920];
/** Of each kind of chart one; the others are measured in npm run test:deep. */
const SOME = ['dropout-twins', 'momentum-explorer', 'optimiser-race', 'signal-pipe'];

for (const id of builtFigures())
  test(
    `${id}: its letters are as large as 12 pixels at eight widths, and clear of one another`,
    {
      tag: SOME.includes(id) ? [] : ['@deep'],
    },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openFigure(page, id);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect(await lettersAmiss(page), `${width} px`).toEqual([]);
      }
    },
  );

const SEEDS = 5;
/** Frames after which a run that has begun is under way. */
const UNDER_WAY = 36;

for (const id of builtFigures())
  test(
    `${id}: its letters are clear of one another with five other seeds, in the middle of a run`,
    { tag: ['@deep'] },
    async ({ page }) => {
      const figure = await openFigure(page, id);
      const newSeed = figure.getByRole('button', { name: /^New seed/ });
      if ((await newSeed.count()) === 0) return;
      const begin = figure.getByRole('button', { name: 'Play', exact: true });
      for (let seed = 0; seed < SEEDS; seed++) {
        if (await newSeed.isDisabled()) return;
        await newSeed.click();
        if ((await begin.count()) > 0 && (await begin.isEnabled())) await begin.click();
        await framesLater(page, UNDER_WAY);
        for (const width of [360, 1120]) {
          await page.setViewportSize({ width, height: 844 });
          // On a phone the first panel of a figure that is used lies over the next one as the page goes by: not at its top.
          await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
          expect(await lettersAmiss(page), `${width} px, ${await newSeed.textContent()}`).toEqual([]);
        }
      }
    },
  );
