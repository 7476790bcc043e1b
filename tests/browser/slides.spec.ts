import type { Page } from '@playwright/test';
import { accessibilityFaults, contrastFaultsInTheDark } from './accessibilityFaults';
import { expect, test } from './book';
import { builtFigures } from './builtPages';
import { lettersAmiss } from './lettersAmiss';

const SIZES = [
  { width: 1280, height: 720, smallest: 18 },
  { width: 1920, height: 1080, smallest: 27 },
  { width: 1024, height: 768, smallest: 14 },
];

const root = (page: Page) => page.locator('html');

async function openSlide(page: Page, id: string, query = '') {
  await page.goto(`embed/${id}/?view=slide${query}`);
  await expect(page.locator('.class-vote')).toBeVisible();
  await expect(page.locator('[data-live="true"]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** What of a slide is off the screen or under something else, and letters that the last row cannot read. */
async function slideFaults(page: Page, smallest: number): Promise<string[]> {
  const letters = await lettersAmiss(page, smallest, ':is(.figure, #slide-deck)');
  const places = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const box = (element: Element) => element.getBoundingClientRect();
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const bars = shown('.slide-bar, .figure-controls, .play-bar').map(box);
    const parts = shown('.class-vote-inner, .figure-picture > *').filter(
      (part) => document.documentElement.dataset['answer'] === 'shown' || part.className === 'class-vote-inner',
    );
    const isOver = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return [
      ...(scrollHeight > clientHeight ? [`the slide is ${scrollHeight - clientHeight} px too high`] : []),
      ...parts.filter((part) => bars.some((bar) => isOver(box(part), bar))).map((part) => `${part.outerHTML.slice(0, 80)} lies over a bar`),
      ...parts
        .filter((part) => box(part).bottom > innerHeight + 1 || box(part).top < 0)
        .map((part) => `${part.outerHTML.slice(0, 80)} is cut off`),
    ];
  });
  return [...letters, ...places];
}

/** The slide with its question, and each page of its pictures. */
async function looksRight(page: Page, id: string) {
  for (const { smallest, ...size } of SIZES) {
    await page.setViewportSize(size);
    await openSlide(page, id);
    const about = `${size.width} x ${size.height}`;
    expect(await slideFaults(page, smallest - 0.1), `${about}, question`).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('.class-vote')).toHaveCount(0);
    const pictures = page.getByRole('button', { name: /^Picture \d of/ });
    const pages = (await pictures.count()) === 0 ? 1 : Number((await pictures.textContent())?.at(-1));
    for (let shown = 0; shown < pages; shown++) {
      expect(await slideFaults(page, smallest - 0.1), `${about}, picture ${shown + 1} of ${pages}`).toEqual([]);
      if (shown < pages - 1) await page.keyboard.press('p');
    }
  }
}

for (const id of builtFigures())
  test(
    `${id} as a slide fills its screen at three sizes, with letters to be read at the back, and axe is silent`,
    { tag: '@deep' },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await looksRight(page, id);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('q');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await contrastFaultsInTheDark(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await contrastFaultsInTheDark(page)).toEqual([]);
    },
  );

test('a slide asks the class first, counts its hands, shows the figure and runs it, all by keys, and leaves for the book', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSlide(page, 'momentum-explorer', '&figure=momentum-explorer&momentum=0.8');
  await test.step('what comes out is hidden', async () => {
    await expect(page.locator('.figure-picture svg').first()).toBeHidden();
    await expect(page.locator('.figure-result')).toBeHidden();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  await test.step('hands are counted, and remembered', async () => {
    for (const key of ['1', '2', '2', '3', 'Shift+3']) await page.keyboard.press(key);
    await page.locator('.class-choice').nth(1).click();
    await expect(page.locator('.class-count')).toHaveText(['1', '3', '0']);
    await page.reload();
    await expect(page.locator('.class-count')).toHaveText(['1', '3', '0']);
    await expect(page.locator('[data-live="true"]')).toBeVisible();
  });

  await test.step('the figure is shown and answers the keys', async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('.figure-picture svg').first()).toBeVisible();
    await expect(page.locator('.class-said')).toContainText('B 3');
    expect(await slideFaults(page, 17.9)).toEqual([]);
    const scrubber = page.locator('.play-bar .scrubber');
    await page.keyboard.press('ArrowLeft');
    await expect(scrubber).toHaveValue('199');
    const surface = page.locator('.figure-controls select').first();
    await page.keyboard.press('2');
    await expect(surface).not.toHaveValue('saddle');
    await page.keyboard.press('1');
    await expect(surface).toHaveValue('saddle');
    const slider = page.locator('.figure-controls input[type=range]').first();
    const value = await slider.inputValue();
    await slider.press('ArrowLeft');
    await expect(slider).not.toHaveValue(value);
    await page.keyboard.press(' ');
    // From where it was left.
    await expect(scrubber).toHaveValue('200');
  });

  await test.step('more, keys, and the book again', async () => {
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('full screen on and off');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(root(page)).toHaveAttribute('data-view', 'slide');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/momentum\/\?figure=momentum-explorer&surface=saddle&.*momentum=0\.89&.*#momentum-explorer$/);
  });
});

test('the button of a figure opens it as a slide in its state and its theme; in contrast themes, with wide spacing and at 400 % nothing is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('gallery/dropout/?figure=dropout-twins&p=0.3#dropout-twins');
  const figure = page.locator('#dropout-twins');
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  await figure.getByRole('link', { name: 'Slide view' }).click();
  await expect(page).toHaveURL(/\/embed\/dropout-twins\/\?view=slide&figure=dropout-twins&p=0\.3&/);
  await expect(page.locator('.class-vote')).toBeVisible();

  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('1');
  const colours = await page
    .locator('.class-choice')
    .first()
    .evaluate((choice) => [getComputedStyle(choice).color, getComputedStyle(document.body).color]);
  expect(colours[0]).toBe(colours[1]);
  await page.emulateMedia({ forcedColors: 'none' });

  // WCAG 2.2, 1.4.10 and 1.4.12: a screen of 1280 pixels at 400 %, and more room between lines, letters and words.
  await page.setViewportSize({ width: 320, height: 256 });
  // By CSSOM: a page's policy lets no style sheet of others in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const lost = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('#slide-deck button, #slide-deck h2, .figure-result, .figure-controls label')]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .map((element) => element.textContent),
    ]);
  expect(await lost()).toEqual([0]);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.locator('.figure-picture svg').first()).toBeVisible();
  expect(await lost()).toEqual([0]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a slide is the still picture, as large as the window', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('embed/momentum-explorer/?view=slide');
    const box = await page.locator('.figure-picture').boundingBox();
    expect(box?.width).toBeGreaterThan(1200);
    await expect(page.locator('.class-vote')).toHaveCount(0);
  });
});

test('a lesson goes from slide to slide by the keys of a presenter, with its own questions, and back to its notes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('teach/');
  expect(await page.locator('.lesson-list li').count()).toBe(6);
  await page.locator('.lesson-list a').first().click();
  await expect(page.locator('.lesson-slide')).toHaveCount(6);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Start the lesson' }).click();
  const slide = page.frameLocator('#slide');
  await expect(slide.locator('.slide-position')).toHaveText('Slide 1 of 6');
  await slide.locator('body').press('PageDown');
  await expect(slide.locator('.slide-position')).toHaveText('Slide 2 of 6');
  await slide.getByRole('button', { name: 'Next slide' }).click();
  await expect(slide.locator('h2')).toContainText('500 points instead of 100');
  await expect(page).toHaveURL(/\/run\/#3$/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await slide.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/teach\/a-coin-for-every-unit\/$/);
});

/** What the page asks of the browser for a slide: a stand-in, since a browser without a window has no screen. */
async function withScreen(page: Page, isAllowed: boolean): Promise<() => Promise<string[]>> {
  await page.addInitScript((allowed) => {
    const note = (deed: string) => sessionStorage.setItem('deeds', `${sessionStorage.getItem('deeds') ?? ''}${deed};`);
    const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const release = () => {
      note('lock released');
      return Promise.resolve();
    };
    const lock = Object.assign(new EventTarget(), { release });
    const request = (kind: string) => {
      note(`lock asked: ${kind}`);
      return allowed ? Promise.resolve(lock) : refused();
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    let full: Element | null = null;
    Object.defineProperty(document, 'fullscreenElement', { get: () => full, configurable: true });
    Object.defineProperty(document, 'fullscreenEnabled', { get: () => allowed, configurable: true });
    Element.prototype.requestFullscreen = function () {
      note('full screen asked');
      if (!allowed) return refused();
      full = document.documentElement;
      return Promise.resolve();
    };
    Document.prototype.exitFullscreen = () => {
      note('full screen left');
      full = null;
      return Promise.resolve();
    };
  }, isAllowed);
  return () => page.evaluate(() => (sessionStorage.getItem('deeds') ?? '').split(';').filter((deed) => deed !== ''));
}

const NO_FULL_SCREEN = 'This browser has no full screen for pages.';

test('a slide keeps the screen awake until it is left, and fills it by a key', { tag: '@deep' }, async ({ page }) => {
  const deeds = await withScreen(page, true);
  await openSlide(page, 'dropout-twins');
  await expect.poll(deeds).toEqual(['lock asked: screen']);
  await page.keyboard.press('f');
  await expect.poll(deeds).toEqual(['lock asked: screen', 'full screen asked']);
  await page.keyboard.press('f');
  await expect.poll(deeds).toEqual(['lock asked: screen', 'full screen asked', 'full screen left']);
  await expect(page.locator('.slide-notice')).toHaveText('');
  await page.goto('how-to-read/');
  expect(await deeds()).toContain('lock released');
});

test('where a browser refuses a slide the screen it is told in a sentence, and the slide goes on', { tag: '@deep' }, async ({ page }) => {
  const deeds = await withScreen(page, false);
  await openSlide(page, 'dropout-twins');
  await expect.poll(deeds).toEqual(['lock asked: screen']);
  await page.keyboard.press('f');
  await expect(page.locator('.slide-notice')).toContainText(NO_FULL_SCREEN);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('This browser does not let a page keep the screen awake');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.locator('.class-vote')).toHaveCount(0);
});
