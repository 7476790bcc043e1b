import type { Page } from '@playwright/test';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { framesLater } from './frames';
import { openFigure } from './openFigure';

const WIDTHS = [320, 360, 390, 480, 640, 768, 1120, 1920];
/** Of each kind of chart one; the others are measured in npm run test:deep. */
const SOME = ['dropout-twins', 'momentum-explorer', 'optimiser-race', 'signal-pipe'];
const SMALLEST = 12;

/** What is wrong with the letters of a figure as it stands: too small, over one another, off the screen. */
const lettersAmiss = (page: Page) =>
  page.evaluate((smallest) => {
    const shown = (element: Element) => element.checkVisibility() && element.textContent.trim() !== '';
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const scaleOf = (text: SVGGraphicsElement) => Math.hypot(text.getScreenCTM()?.a ?? 0, text.getScreenCTM()?.b ?? 0);
    const texts = [...document.querySelectorAll<SVGTextElement>('.figure-picture svg text')].filter(shown);
    const others = [...document.querySelectorAll('.figure *')].filter(
      (element) =>
        !element.closest('svg') && shown(element) && [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
    );
    const small = [
      ...texts.map((text) => ({ text, size: sizeOf(text) * scaleOf(text) })),
      ...others.map((text) => ({ text, size: sizeOf(text) })),
    ].filter(({ size }) => size < smallest - 0.05);
    // From the height of small letters to the line: what stands above and below is mostly empty.
    const boxes = texts.map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { name: text.textContent, left, right, top: top + 0.2 * height, bottom: bottom - 0.2 * height };
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...small.map(({ text, size }) => `${text.textContent}: ${size.toFixed(1)} px`),
      ...boxes.filter(({ left, right }) => left < -1 || right > clientWidth + 1).map(({ name }) => `${name} leaves the screen`),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
      ...boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
          .filter((other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1)
          .map((other) => `${one.name} and ${other.name} lie over one another`),
      ),
    ];
  }, SMALLEST);

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
          expect(await lettersAmiss(page), `${width} px, ${await newSeed.textContent()}`).toEqual([]);
        }
      }
    },
  );
