import { expect, test as plain, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { framesWith } from './frames';
import { openFigure } from './openFigure';

/** What breaks is meant to: errors are collected, not forbidden. */
const test = plain.extend<{ errors: string[] }, { site: Awaited<ReturnType<typeof serve>> }>({
  site: [
    async ({}, use) => {
      const site = await serve({ base: process.env['BASE_PATH'] });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.address),
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(errors);
  },
});

const FIGURE = 'dropout-twins';
/** Small, so that its run is over soon. */
const SMALL = `?figure=${FIGURE}&width=8&points=20&others=0`;

/** Figures that train in workers while they play. */
const TEN = [
  'activation-densities',
  'batch-norm-twins',
  'before-or-after',
  'covariate-shift',
  'dropout-regression',
  'dropout-twins',
  'initialisation-race',
  'momentum-sweep',
  'three-spirals',
  'trainability-map',
];

const status = (figure: Locator | FrameLocator) => figure.locator('[data-status]');
const play = (figure: Locator | FrameLocator) => figure.getByRole('button', { name: 'Play', exact: true });
const scrubber = (figure: Locator) => figure.locator('.scrubber');
const position = (figure: Locator) => scrubber(figure).inputValue().then(Number);

/** Lets training workers begin with a piece of script, all of them or the first so many. */
async function inWorker(page: Page, script: string, options: { times?: number } = {}) {
  await page.route(
    /training\.worker-[^/]*\.js$/,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${script};\n${await response.text()}` });
    },
    options,
  );
}

/** Of a figure that has begun to train, since its link says other settings than the first: when it is at its end, the numbers of the data panel, a row a record. */
async function trained(figure: Locator): Promise<number[][]> {
  const last = Number(await scrubber(figure).getAttribute('max'));
  await expect.poll(() => position(figure), { timeout: 60_000 }).toBe(last);
  await expect(play(figure)).toBeVisible();
  await figure.locator('summary', { hasText: 'Data' }).click();
  // Its rows are drawn when the browser has told that it is open.
  const shown = figure.locator('table:not(.summary) tbody tr');
  await expect(shown).toHaveCount(last + 1);
  const rows = await shown.evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
  return rows.map((row) => row.map((cell) => Number(cell.replace('−', '-'))));
}

test('without WebAssembly a figure says so, and has the same losses up to rounding', async ({ page, errors }) => {
  const withKernel = await trained(await openFigure(page, FIGURE, SMALL));
  await inWorker(page, 'delete globalThis.WebAssembly');
  await page.goto('about:blank');
  const figure = await openFigure(page, FIGURE, SMALL);
  const without = await trained(figure);
  await expect(status(figure)).toContainText('compatibility mode');
  expect(without.length).toBe(withKernel.length);
  expect(withKernel.length).toBeGreaterThan(10);
  const early = Math.ceil(withKernel.length / 10);
  const difference = Math.max(
    ...withKernel.slice(0, early).flatMap((row, i) => row.map((value, j) => Math.abs(value - without[i]![j]!) / (1 + Math.abs(value)))),
  );
  expect(difference).toBeLessThan(0.001);
  expect(errors).toEqual([]);
});

test('without workers a figure trains on the page, says so, and has the same losses to the last digit', async ({ page, errors }) => {
  const inWorkers = await trained(await openFigure(page, FIGURE, SMALL));
  await page.addInitScript('delete window.Worker');
  await page.goto('about:blank');
  const figure = await openFigure(page, FIGURE, SMALL);
  const onPage = await trained(figure);
  await expect(status(figure)).toContainText('trains on the page itself');
  expect(onPage).toEqual(inWorkers);
  expect(onPage.length).toBeGreaterThan(10);
  expect(errors).toEqual([]);
});

test('where neither a worker nor its code comes, a figure says why it cannot train, and keeps answering', async ({ page, errors }) => {
  await page.addInitScript('delete window.Worker');
  await page.route(/sessionOnPage/, (route) => route.abort());
  const figure = await openFigure(page, FIGURE);
  await play(figure).click();
  await expect(status(figure)).toContainText('ended unexpectedly');
  await figure.getByRole('slider').last().press('ArrowLeft');
  await expect(play(figure)).toBeEnabled();
  expect(errors).toEqual([]);
});

/** The worker throws when it has said something ten times. */
const AFTER_TEN_REPORTS = `
  const post = self.postMessage.bind(self);
  let left = 10;
  self.postMessage = (...report) => {
    post(...report);
    left -= 1;
    if (left === 0) setTimeout(() => { throw new Error('out of order'); });
  }`;

test('a worker that dies in the middle of a run is told of, and training can start anew', async ({ page }) => {
  await inWorker(page, AFTER_TEN_REPORTS, { times: 1 });
  const figure = await openFigure(page, FIGURE);
  await play(figure).click();
  await expect.poll(() => position(figure)).toBeGreaterThan(0);
  await expect(status(figure)).toContainText('ended unexpectedly');
  await expect(play(figure)).toBeEnabled();

  await play(figure).click();
  await expect(status(figure)).toHaveText('');
  const before = await position(figure);
  await expect.poll(() => position(figure)).not.toBe(before);
});

test('memory that the kernel does not get is told of', async ({ page, errors }) => {
  await inWorker(page, 'WebAssembly.Memory = class { constructor() { throw new RangeError("could not allocate memory"); } }');
  const figure = await openFigure(page, FIGURE);
  await play(figure).click();
  await expect(status(figure)).toContainText('could not allocate memory');
  await expect(play(figure)).toBeEnabled();
  expect(errors).toEqual([]);
});

test('where storage is forbidden the book, its themes and its figures work', async ({ page, errors }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      const get = () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      };
      Object.defineProperty(window, name, { configurable: true, get });
    }
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  const figure = await openFigure(page, FIGURE, SMALL, 'gallery/dropout/');
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await play(figure).click();
  await expect.poll(() => position(figure)).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('back and forward in the middle of a run leave a figure that works', async ({ page, errors }) => {
  const figure = await openFigure(page, FIGURE);
  await play(figure).click();
  await expect.poll(() => position(figure)).toBeGreaterThan(0);
  await page.goto('how-to-read/');
  await expect.poll(() => page.workers().length).toBe(0);
  for (const turn of ['goBack', 'goForward', 'goBack'] as const) await page[turn]();
  await expect(figure.locator('[data-live="true"]')).toBeVisible();
  await play(figure).click();
  const before = await position(figure);
  await expect.poll(() => position(figure)).not.toBe(before);
  await expect(status(figure)).toHaveText('');
  expect(errors).toEqual([]);
});

/** Plays the figure of a frame, and writes down the positions that it shows from then on. Runs in the frame. */
function playAndWatch(bar: Element) {
  const shown: number[] = [];
  Object.assign(window, { shown });
  const note = () => shown.push(Number((bar as HTMLInputElement | HTMLProgressElement).value));
  new MutationObserver(note).observe(bar, { attributes: true, attributeFilter: ['aria-valuetext', 'value'] });
  document.querySelector<HTMLButtonElement>('button[aria-label="Play"]')?.click();
}

/** How often the figure of a frame has stepped on since then. */
const stepsOf = (frame: FrameLocator) =>
  frame.locator('body').evaluate(() => {
    const { shown } = window as unknown as { shown: number[] };
    return shown.filter((position, i) => position > (shown[i - 1] ?? position)).length;
  });

test('ten figures started at once all step on', { tag: '@deep' }, async ({ page, errors, baseURL }) => {
  // So high that all are on the screen: elsewhere they rest.
  await page.setViewportSize({ width: 1300, height: 6_000 });
  await page.goto('how-to-read/');
  const addresses = TEN.map((id) => new URL(`embed/${id}/`, baseURL).href);
  const frames = await framesWith(page, addresses, { width: 600, height: 1_100 });
  for (const frame of frames) await expect(play(frame)).toBeEnabled();
  for (const frame of frames) await frame.locator('.scrubber, .sweep-progress').evaluate(playAndWatch);
  for (const frame of frames) await expect.poll(() => stepsOf(frame), { timeout: 60_000 }).toBeGreaterThanOrEqual(2);
  // A run may diverge, as it does from bad initial weights; it may not fail.
  for (const frame of frames) await expect(status(frame)).not.toContainText(/unexpectedly|can't|could not/);
  expect(errors).toEqual([]);
});

test('a figure rests while its tab is hidden for a minute, and goes on when it is shown', async ({ page, errors }) => {
  await page.clock.install();
  const show = (state: 'visible' | 'hidden') =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const figure = await openFigure(page, FIGURE);
  await play(figure).click();
  await page.clock.runFor(100);
  await expect.poll(() => position(figure)).toBeGreaterThan(0);

  await show('hidden');
  // What the worker had sent before is still shown.
  const rests = async () => {
    const before = await position(figure);
    for (const worker of page.workers()) await worker.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.clock.runFor(60_000);
    return (await position(figure)) === before;
  };
  await expect.poll(rests).toBe(true);
  const hidden = await position(figure);
  await page.clock.runFor(60_000);
  expect(await position(figure)).toBe(hidden);
  expect(hidden).toBeLessThan(Number(await scrubber(figure).getAttribute('max')));

  await show('visible');
  await page.clock.runFor(100);
  await expect.poll(() => position(figure)).toBeGreaterThan(hidden);
  expect(errors).toEqual([]);
});

for (const id of ['initialisation-race', 'own-digit']) {
  test(`${id} says so when the file of the handwritten digits does not come, and asks for it again`, async ({ page }) => {
    await page.route(/handwriting\.[^/]*\.txt$/, (route) => route.fulfill({ status: 404, body: '' }));
    const figure = await openFigure(page, id);
    await figure.getByRole('button', { name: /seed/ }).click();
    await expect(status(figure)).toContainText('The handwritten digits did not load');
    await page.unroute(/handwriting\.[^/]*\.txt$/);
    await figure.getByRole('button', { name: /seed/ }).click();
    await expect(status(figure)).toHaveText('');
  });
}

test('batch-norm-twins says so when the measurements of penguins do not come, and asks for them again', async ({ page }) => {
  await page.route(/penguins\.[^/]*\.txt$/, (route) => route.fulfill({ status: 404, body: '' }));
  const figure = await openFigure(page, 'batch-norm-twins', '?figure=batch-norm-twins&data=penguins');
  await expect(status(figure)).toContainText('The measurements of penguins did not load');
  await page.unroute(/penguins\.[^/]*\.txt$/);
  await figure.getByRole('button', { name: /seed/ }).click();
  await expect(figure.locator('.figure-result')).toContainText('At the best of these rates');
  await expect(status(figure)).toHaveText('');
});

test('drawn digits need no file', async ({ page }) => {
  await page.route(/handwriting\.[^/]*\.txt$/, (route) => route.fulfill({ status: 404, body: '' }));
  const figure = await openFigure(page, 'initialisation-race', '?figure=initialisation-race&digits=drawn&depth=2&width=8');
  await expect.poll(() => position(figure)).toBeGreaterThan(0);
  await expect(status(figure)).toHaveText('');
});
