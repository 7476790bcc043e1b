import type { Locator, Page } from '@playwright/test';
import { LONGEST_NAME } from '../../src/lib/seen/longestName';
import { expect, test } from './book';
import { builtFigures, builtPages } from './builtPages';
import { changeControl, openFigure } from './openFigure';

/** A browser takes a while longer than the figure rests. */
const RENAMED = { timeout: 15_000 };
/** A training of a figure takes some seconds. */
const [LOOKS, LOOK_MILLISECONDS] = [50, 500];

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What is said of each figure on its own page as it is built. */
const builtNames = builtPages()
  .filter(({ address }) => address.startsWith('embed/'))
  .map(({ address, html }) => ({
    id: address.split('/')[1] ?? '',
    own: unescaped(/-name" hidden[^>]*>([^<]*)</.exec(html)?.[1] ?? ''),
    seen: unescaped(/-seen" hidden[^>]*>([^<]*)</.exec(html)?.[1] ?? ''),
    panels: [...html.matchAll(/<svg class="chart"[^>]*\saria-label="([^"]*)"/g)].map(([, name = '']) => unescaped(name)),
  }));

/** What nobody is to hear. */
const FAULTS = /NaN|undefined|null|\[object|\{\w+\}/;

const nameOf = async (figure: Locator) => `${await figure.locator('[id$="-name"]').textContent()} ${await seenIn(figure).textContent()}`;
const seenIn = (figure: Locator) => figure.locator('[id$="-seen"]');

test('every figure and every chart is called by what it shows and by what is seen in it, with numbers, as the book is built', () => {
  expect(builtNames.map(({ id }) => id).sort()).toEqual(builtFigures().sort());
  /** The names of all are looked at as they are made, in tests/components; here some are looked at in a browser. */
  const EVERY = 4;

  for (const { id, own, seen, panels } of builtNames.filter((_, place) => place % EVERY === 0)) {
    expect(own, id).toMatch(/^Figure( |\u00a0)?[\d.]*: .+[.?!]$/);
    expect(seen, id).toMatch(/\d/);
    expect(panels.length, id).toBeGreaterThan(0);
    for (const name of [`${own} ${seen}`, ...panels]) {
      expect(name, id).not.toMatch(FAULTS);
      expect(name.length, `${id}: ${name}`).toBeLessThanOrEqual(LONGEST_NAME);
    }
  }
});

test('a figure that comes to rest under other settings is named anew, and says where the run before ended', async ({ page }) => {
  const figure = await openFigure(page, 'dropout-twins');
  const built = await nameOf(figure);
  await expect(page.getByRole('figure', { name: built, exact: true })).toBeVisible();
  await figure.getByRole('slider', { name: /Drop probability/ }).press('ArrowLeft');
  await figure.getByRole('button', { name: 'Pause' }).click();
  await expect(figure.getByRole('group', { name: 'The run before' })).toContainText('Before: Drop probability 0.50');
  await expect(seenIn(figure)).toContainText('before: drop probability', { ignoreCase: true, ...RENAMED });
  await expect(page.getByRole('figure', { name: await nameOf(figure), exact: true })).toBeVisible();
  await expect(figure.locator('[data-ghost-line]')).toHaveCount(4);
  await figure.getByRole('button', { name: 'Remove' }).click();
  await expect(figure.locator('[data-ghost-line]')).toHaveCount(0);
  await expect(seenIn(figure)).not.toContainText('before:', RENAMED);
});

test('a sweep leaves its curves pale behind the next, and what is kept stays for a third', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, 'batch-norm-twins');
  const before = figure.getByRole('group', { name: 'The run before' });
  const depth = figure.getByRole('slider', { name: /Hidden layers/ });
  await depth.press('ArrowLeft');
  await expect(before).toContainText('Before: Hidden layers 5');
  await expect(figure.locator('[data-ghost-line]').first()).toBeAttached();
  await before.getByRole('button', { name: 'Keep' }).click();
  await expect(figure.locator('.figure-result')).toContainText('At the best of these rates', { timeout: 60_000 });
  await depth.press('ArrowLeft');
  await expect(depth).toHaveAttribute('aria-valuetext', '3');
  await expect(before).toContainText('Before: Hidden layers 5');
  await expect(before.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'true');
  await depth.press('ArrowRight');
  await depth.press('ArrowRight');
  await expect(before).toHaveCount(0);
});

/** Moves one slider of the figure after the other until something else is seen: one may turn the picture alone. */
async function changed(figure: Locator, seen: string): Promise<void> {
  const isOther = async () => (await seenIn(figure).textContent()) !== seen;
  for (const slider of await figure.locator('.figure-controls input[type=range]:enabled').all()) {
    await changeControl(slider);
    for (let looks = 0; looks < LOOKS && !(await isOther()); looks++) await figure.page().waitForTimeout(LOOK_MILLISECONDS);
    if (await isOther()) return;
  }
  expect(await seenIn(figure).textContent()).not.toBe(seen);
}

const accessibleTree = (page: Page) => page.locator('figure[data-figure]').ariaSnapshot();

for (const { id, own, seen, panels } of builtNames) {
  test(
    `${id} has in the page the names that it was built with, and sound ones when it has been changed`,
    { tag: '@deep' },
    async ({ page }) => {
      const figure = await openFigure(page, id);
      await expect(page.getByRole('figure', { name: `${own} ${seen}`, exact: true })).toBeVisible();
      const labels = () =>
        figure.locator('svg.chart[aria-label]').evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label') ?? ''));
      expect(await labels()).toEqual(panels);
      await changed(figure, seen);
      expect(await accessibleTree(page)).not.toMatch(FAULTS);
      for (const name of [await nameOf(figure), ...(await labels())]) {
        expect(name).not.toMatch(FAULTS);
        expect(name.length, name).toBeLessThanOrEqual(LONGEST_NAME);
      }
    },
  );
}

/** Figures without a run, whose first picture is no chart of lines. */
for (const id of ['one-neuron', 'update-shapes', 'random-eigenvalues', 'two-roots', 'dropout-ridge', 'landscape-plane'])
  test(`the first picture of ${id} is called by what is seen under other settings`, { tag: '@deep' }, async ({ page }) => {
    const figure = await openFigure(page, id);
    const first = figure.locator('.figure-picture svg.chart').first();
    const built = (await first.getAttribute('aria-label')) ?? '';
    expect(built).toMatch(/\d/);
    await figure.locator('.figure-controls input[type=range]').first().press('Home');
    await expect(first).not.toHaveAttribute('aria-label', built, RENAMED);
    expect(await first.getAttribute('aria-label')).not.toMatch(FAULTS);
  });

test(
  'a curve is heard: each line after its name, in the pitch of its values, until the reader has enough',
  { tag: '@deep' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      const { exponentialRampToValueAtTime } = AudioParam.prototype;
      AudioParam.prototype.exponentialRampToValueAtTime = function (value, at) {
        heard.push(value);
        return exponentialRampToValueAtTime.call(this, value, at);
      };
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    const figure = await openFigure(page, 'dropout-twins');
    await figure.locator('summary', { hasText: 'Data' }).click();
    await figure.getByRole('button', { name: 'Listen' }).press('Enter');
    const status = figure.locator('.figure-panels [role=status]').last();
    await expect(status).toContainText('training (without), 1 of 4.');
    await expect.poll(heard).not.toEqual([]);
    const first = await heard();
    expect(first.at(-1)).toBeLessThan(first[0] ?? 0);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(220);
    expect(Math.max(...first)).toBeLessThanOrEqual(1760);
    await expect(status).toContainText('validation (without), 2 of 4.', RENAMED);
    await page.keyboard.press('Escape');
    await expect(status).toHaveText('Stopped.');
    await expect(figure.getByRole('button', { name: 'Listen' })).toBeFocused();
  },
);

test('where a browser plays no tones, that is said', { tag: '@deep' }, async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { AudioContext: undefined }));
  const figure = await openFigure(page, 'dropout-twins');
  await figure.locator('summary', { hasText: 'Data' }).click();
  await figure.getByRole('button', { name: 'Listen' }).click();
  await expect(figure.locator('.figure-panels')).toContainText('This browser plays no tones here');
  await expect(figure.getByRole('button', { name: 'Listen' })).toBeVisible();
});

test('that a training has begun, its half and its end is told once each', { tag: '@deep' }, async ({ page }) => {
  const figure = await openFigure(page, 'dropout-twins');
  const news = figure.locator('[data-news]');
  // What tells it comes with the first training.
  await figure.evaluate((element) => {
    const told: string[] = [];
    Object.assign(window, { told });
    const look = () => {
      const text = element.querySelector('[data-news]')?.textContent ?? '';
      if (text !== '' && text !== told.at(-1)) told.push(text);
    };
    new MutationObserver(look).observe(element, { characterData: true, childList: true, subtree: true });
  });
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(news).toHaveText('The training is over.', { timeout: 60_000 });
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    'The training has begun.',
    'Half of the training is done.',
    'The training is over.',
  ]);
});
