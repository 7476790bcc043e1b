import type { CDPSession, Locator, Page } from '@playwright/test';
import { crowdedTargets } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures, builtPages } from './builtPages';
import { framesLater } from './frames';
import { openFigure } from './openFigure';
import { expectStill, readThrough, watchShifts } from './reading';

const PHONE = { width: 390, height: 780 };
const SMALL_PHONE = { width: 360, height: 640 };
/** CSS pixels that a finger needs. */
const SMALLEST_TARGET = 44;

const MENUS = [
  { button: 'mobile-starlight-toc summary', link: 'mobile-starlight-toc a' },
  { button: '.sl-menu-button', link: '.book-contents a' },
];

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

/** What one can tap that is smaller than a finger. Links in the text are as high as its lines. */
const smallTargets = (page: Page) =>
  page.evaluate((smallest) => {
    // What is far from the screen would have no size yet.
    for (const part of document.querySelectorAll<HTMLElement>('.sl-markdown-content > *')) part.style.contentVisibility = 'visible';
    const links = '.header a, .contents a, .book-contents a, mobile-starlight-toc a, .pagination-links a, .figure-actions a';
    const targets = [...document.querySelectorAll(`button, input, select, summary, .draggable, .turntable, ${links}`)];
    const sizeOf = (element: Element) => {
      // A switch and its name are one target.
      const { width, height } = (element.closest('.control-toggle') ?? element).getBoundingClientRect();
      return Math.min(width, height);
    };
    return targets
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => sizeOf(element) < smallest - 0.5)
      .map(
        (element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}: ${sizeOf(element)}`,
      );
  }, SMALLEST_TARGET);

/** What sticks out of the page on the right so that it scrolls sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
      .slice(0, 5);
  });

/** Displayed formulas that are too wide to be seen as a whole. */
const cutOffFormulas = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.equation-formula, .katex-display')]
      .filter((formula) => formula.scrollWidth > formula.clientWidth + 1)
      .map((formula) => formula.querySelector('annotation')?.textContent ?? ''),
  );

const centreOf = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The end of the page's next scroll, to be waited for. */
const nextRest = (page: Page) =>
  page.evaluateHandle(() => ({
    reached: new Promise((resolve) => {
      addEventListener('scrollend', resolve, { once: true, capture: true });
    }).then(() => undefined),
  }));

/** Waits until the page stands still: `scrollend` may be that of a scroll before. */
const atRest = (page: Page) =>
  expect
    .poll(async () => {
      const before = await scrolled(page);
      await framesLater(page, 10);
      return (await scrolled(page)) - before;
    })
    .toBe(0);

/** Puts a finger on the middle of something, moves it that far, in CSS pixels, and lifts it. */
async function swipe(touch: CDPSession, target: Locator, by: { x?: number; y?: number }) {
  const { x, y } = await centreOf(target);
  const at = (share: number) => [{ x: x + (by.x ?? 0) * share, y: y + (by.y ?? 0) * share }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Opens a page on a phone and reads it to its end: nothing jumps, and nothing is wider than the screen. */
async function readOnPhone(page: Page, address: string) {
  await watchShifts(page);
  await page.goto(address);
  await readThrough(page);
  await expectStill(page, 0.02);
  expect(await overflowing(page)).toEqual([]);
  // This lays everything out, which moves what is far from the screen.
  expect(await crowdedTargets(page)).toEqual([]);
  await page.setViewportSize(SMALL_PHONE);
  expect(await overflowing(page)).toEqual([]);
}

/** The chapters, and what one does something in; the others change seldom, and are looked at in npm run test:deep. */
const isOften = (address: string) =>
  /^(?:$|(?:dropout|initialization|momentum|batch-normalization)\/|(?:clinic|lab|symptoms)\/$)/.test(address);

for (const { address } of builtPages().filter(({ address }) => !address.startsWith('embed/'))) {
  const about = `/${address} is not wider than a phone, stays where it is while its figures come to life, and has nothing too small to tap`;
  test(about, { tag: isOften(address) ? [] : '@deep' }, async ({ page }) => {
    await readOnPhone(page, address);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await cutOffFormulas(page)).toEqual([]);
    for (const { button, link } of MENUS) {
      if (await page.locator(button).isHidden()) continue;
      await page.locator(button).tap();
      await expect(page.locator(link).first()).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await page.locator(button).tap();
    }
  });
}

/** Of each kind of picture one; the others are looked at in npm run test:deep. */
const SOME = ['dropout-curve', 'dropout-twins', 'loss-surface', 'mask-machine', 'momentum-explorer', 'norm-axes', 'own-digit', 'rate-map'];

for (const id of builtFigures()) {
  const about = `${id} fits on a phone, answers a finger, lets the page scroll under it, and has nothing too small to tap`;
  test(about, { tag: SOME.includes(id) ? [] : ['@deep'] }, async ({ page }) => {
    await readOnPhone(page, `embed/${id}/`);
    const figure = page.locator('figure[data-figure]');
    const touch = await page.context().newCDPSession(page);
    const slider = figure.locator('.figure-controls input[type=range]').first();

    for (const summary of await figure.locator('summary').all()) await summary.tap();
    await expect.poll(() => figure.locator('table tbody tr').count()).toBeGreaterThan(1);
    expect(await smallTargets(page)).toEqual([]);

    // On drawing paper a finger draws. With its panels open the page is higher than the screen, so that there is where to scroll.
    for (const surface of [figure.locator('.figure-picture svg:not(.digit-paper)').first(), slider]) {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await surface.scrollIntoViewIfNeeded();
      // The end of this scroll is told in the next frame, and is not the one that is waited for.
      await framesLater(page, 2);
      const before = await scrolled(page);
      const rest = await nextRest(page);
      await swipe(touch, surface, { y: -120 });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 60);
      // A slider that is touched while the page still scrolls complains that it cannot stop it.
      await rest.evaluate(({ reached }) => reached);
      await atRest(page);
    }

    const value = await slider.inputValue();
    const box = await slider.boundingBox();
    for (const share of [0.03, 0.97]) await slider.tap({ position: { x: (box?.width ?? 0) * share, y: (box?.height ?? 0) / 2 } });
    await expect(slider).not.toHaveValue(value);
  });
}

test('a point is dragged by a finger, and the page stays where it is', async ({ page }) => {
  const figure = await openFigure(page, 'momentum-explorer', '', 'gallery/momentum/');
  const touch = await page.context().newCDPSession(page);
  const point = figure.locator('.draggable').first();
  await point.scrollIntoViewIfNeeded();
  const [place, before] = [await point.getAttribute('transform'), await scrolled(page)];
  await swipe(touch, point, { x: 40, y: 60 });
  await expect(point).not.toHaveAttribute('transform', place ?? '');
  expect(await scrolled(page)).toBe(before);
});

test('a surface is turned by a finger that moves across it', async ({ page }) => {
  const figure = await openFigure(page, 'loss-surface', '', 'gallery/momentum/');
  const touch = await page.context().newCDPSession(page);
  const turntable = figure.locator('.turntable').first();
  const turn = () => turntable.getAttribute('aria-valuenow').then(Number);
  const before = await turn();
  await swipe(touch, turntable, { x: 80 });
  // Not only by the first pixels, after which a browser might take the swipe for a scroll.
  await expect.poll(async () => Math.abs((await turn()) - before)).toBeGreaterThan(30);
});
