import { expect, test } from './book';
import { builtFigures } from './builtPages';
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
