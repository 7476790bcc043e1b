import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { repairedAddress } from '../../src/lib/share/repairedAddress';
import { deepAfterFirst } from './deepAfterFirst';
import { framesLater } from './frames';
import { expectStill, watchShifts } from './reading';
import { test } from './hosts';

const PICTURE = 'What you see is the figure’s picture';
const told = (page: Page | FrameLocator) => page.locator('figure-arrival').first();
const lives = (page: Page | FrameLocator) => page.locator('[data-live="true"]').first();
const play = (page: Page | FrameLocator) => page.getByRole('button', { name: 'Play', exact: true }).first();
const status = (page: Page | FrameLocator) => page.locator('[data-status]').first();
const position = (page: Page | FrameLocator) => page.locator('.scrubber').first().inputValue().then(Number);

const framed = (address: string, sandbox: string) =>
  `<!doctype html><title>Course</title><iframe src="${address}" sandbox="${sandbox}" width="800" height="900"></iframe>`;

const FIGURES = ['momentum-explorer', 'dropout-twins', 'saddle-escape', 'activation-densities'];

test.describe('scripts that do not come are told of, with the reason', () => {
  for (const [place, path] of ['dropout/', 'embed/momentum-explorer/', 'momentum/in-a-real-network/', 'gallery/momentum/'].entries())
    test(`${path} opened as a file`, deepAfterFirst(place), async ({ page }) => {
      await page.goto(new URL(`dist/${path}index.html`, pathToFileURL(`${process.cwd()}/`)).href);
      await expect(told(page)).toContainText('opened as a file');
      await expect(told(page)).toContainText(PICTURE);
    });

  for (const [place, id] of FIGURES.entries())
    test(`${id} in a folder that the book was not built for`, deepAfterFirst(place), async ({ page, host }) => {
      const { address } = await host.serveBook({}, '/sub/dir/');
      await page.goto(`${address}embed/${id}/`);
      await expect(told(page)).toContainText('The server answered 404');
      await expect(told(page)).toContainText(PICTURE);
    });

  for (const [place, id] of FIGURES.entries())
    test(`${id} in a sandbox, from a server that keeps the scripts from it`, deepAfterFirst(place), async ({ page, host }) => {
      const { address } = await host.serveBook({ 'Access-Control-Allow-Origin': 'https://example.org' });
      await page.goto(await host.serveText(framed(`${address}embed/${id}/`, 'allow-scripts')));
      const frame = page.frameLocator('iframe');
      await expect(told(frame)).toContainText('sandbox without allow-same-origin');
      await expect(told(frame)).toContainText(PICTURE);
    });

  const faults = [
    ['a script that is not there', { status: 404, body: '' }, 'The server answered 404'],
    ['a server in trouble', { status: 503, body: '' }, 'The server answered 503'],
    ['scripts as plain text', { status: 200, contentType: 'text/plain', body: '1' }, 'as text/plain'],
    ['a script that is cut', { status: 200, contentType: 'text/javascript', body: 'export const {' }, 'script failed'],
  ] as const;
  for (const [fault, answer, reason] of faults)
    test(fault, async ({ page, host }) => {
      const { address } = await host.serveBook();
      await page.route(/_astro\/SaddleEscape[^/]*\.js/, (route) => route.fulfill(answer));
      await page.goto(`${address}embed/saddle-escape/`);
      await expect(told(page)).toContainText(reason);
      await expect(told(page)).toContainText(PICTURE);
    });

  test('a connection that breaks off', async ({ page, host }) => {
    const { address } = await host.serveBook();
    await page.route(/_astro\/.*\.js/, (route) => route.abort());
    await page.goto(`${address}embed/saddle-escape/`);
    await expect(told(page)).toContainText('The scripts did not come');
  });
});

test.describe('where no script runs at all, the style sheet tells it', () => {
  const shown = (page: Page | FrameLocator) =>
    told(page).evaluate((element) => (element.clientHeight > 0 ? getComputedStyle(element, '::before').content : ''));

  for (const [place, policy] of ["script-src 'self'", "default-src 'self'", "script-src 'none'", 'sandbox'].entries())
    test(`the server’s policy is ${policy}`, deepAfterFirst(place), async ({ page, host }) => {
      const { address } = await host.serveBook({ 'Content-Security-Policy': policy });
      for (const path of ['dropout/', ...(place === 0 ? [] : FIGURES.map((id) => `embed/${id}/`))]) {
        await page.goto(`${address}${path}`);
        expect(await shown(page), path).toContain('No scripts run here');
        expect(await shown(page), path).toContain(PICTURE);
      }
    });

  for (const sandbox of ['', 'allow-same-origin', 'allow-forms allow-popups'])
    test(`the sandbox is '${sandbox}'`, { tag: '@deep' }, async ({ page, host }) => {
      const { address } = await host.serveBook();
      await page.goto(await host.serveText(framed(`${address}embed/ravine/`, sandbox)));
      expect(await shown(page.frameLocator('iframe'))).toContain('No scripts run here');
    });
});

test.describe('on a slow line', () => {
  for (const [place, id] of FIGURES.entries())
    test(
      `${id} says at once that it is loading, later that it is late, and nothing when it lives`,
      deepAfterFirst(place),
      async ({ page, host }) => {
        await page.clock.install();
        await watchShifts(page);
        const { address } = await host.serveBook();
        let open: () => void = () => undefined;
        const opened = new Promise<void>((resolve) => (open = resolve));
        await page.route(/_astro\/.*\.js/, async (route) => {
          await opened;
          await route.continue();
        });
        await page.goto(`${address}embed/${id}/`, { waitUntil: 'commit' });
        await expect(told(page)).toHaveText('Loading …', { timeout: 2000 });
        // The figure has been seen, and its patience begins.
        await framesLater(page, 3);
        await page.clock.runFor(4500);
        await expect(told(page)).toHaveText('Loading …');
        await page.clock.runFor(1000);
        await expect(told(page)).toContainText('have not come for 5 seconds');
        open();
        await expect(lives(page)).toBeVisible();
        await expect(page.locator('figure-arrival')).toHaveCount(0);
        await expectStill(page, 0.02);
      },
    );
});

test('a figure that is not on the screen is not late', async ({ page, host }) => {
  await page.clock.install();
  const { address } = await host.serveBook();
  await page.setViewportSize({ width: 900, height: 300 });
  await page.goto(`${address}dropout/`);
  await page.clock.runFor(60_000);
  expect(new Set(await page.locator('figure-arrival').allTextContents())).toEqual(new Set(['Loading …']));
  // Nor one that is above the screen, in a page that was opened further down.
  await page.goto('about:blank');
  await page.goto(`${address}dropout/#noise-budget`);
  await expect(page.locator('#noise-budget')).toBeInViewport();
  await page.clock.runFor(60_000);
  expect(new Set(await page.locator('figure-arrival').allTextContents())).toEqual(new Set(['Loading …']));
});

test.describe('figures train', () => {
  for (const [place, id] of ['dropout-twins', 'covariate-shift', 'initialisation-race', 'dropout-regression'].entries())
    test(`${id}, in a sandbox`, deepAfterFirst(place), async ({ page, host, errors }) => {
      const { address } = await host.serveBook();
      await page.goto(await host.serveText(framed(`${address}embed/${id}/`, 'allow-scripts')));
      const frame = page.frameLocator('iframe');
      await play(frame).click();
      await expect(status(frame)).toContainText('trains on the page itself');
      await expect.poll(() => position(frame)).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });

  // On real digits too.
  for (const [place, id] of ['dropout-twins', 'covariate-shift', 'three-spirals', 'initialisation-race'].entries())
    test(`${id}, where the server forbids workers`, deepAfterFirst(place), async ({ page, host, errors }) => {
      const { address } = await host.serveBook({ 'Content-Security-Policy': "worker-src 'none'" });
      await page.goto(`${address}embed/${id}/`);
      await play(page).click();
      await expect(status(page)).toContainText('trains on the page itself');
      await expect.poll(() => position(page)).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
      const before = await position(page);
      await page.getByRole('button', { name: 'One step forward' }).click();
      await expect.poll(() => position(page)).toBeGreaterThan(before);
      expect(errors).toEqual([]);
    });

  for (const [place, id] of ['landscape-plane', 'same-weights', 'dropout-curve', 'momentum-sweep', 'own-digit'].entries())
    test(`${id} answers without a worker`, deepAfterFirst(place), async ({ page, host, errors }) => {
      const { address } = await host.serveBook({ 'Content-Security-Policy': "worker-src 'none'" });
      await page.goto(`${address}embed/${id}/`);
      await expect(lives(page)).toBeVisible();
      const picture = await page.locator('.figure-picture').innerHTML();
      if (await page.locator('.sweep-progress').count()) await play(page).click();
      else await page.locator('.control-slider input').first().press('ArrowRight');
      await expect(status(page)).toContainText('on the page itself');
      await expect.poll(() => page.locator('.figure-picture').innerHTML()).not.toBe(picture);
      expect(errors).toEqual([]);
    });
});

for (const [place, [altered, meant]] of (
  [
    ['dropout/%23dropout-twins', 'dropout/#dropout-twins'],
    ['momentum/%3Ffigure=momentum-explorer&seed=3', 'momentum/?figure=momentum-explorer&seed=3'],
    ['batch-normalization/).', 'batch-normalization/'],
    ['Momentum/Saddle-Points/%E2%80%9D', 'momentum/saddle-points/'],
    ['glossary/&fbclid=x', 'glossary/?fbclid=x'],
  ] as const
).entries())
  test(`${altered} is no page, and opens the one that was meant`, deepAfterFirst(place), async ({ page, host }) => {
    const { address } = await host.serveBook();
    await page.goto(`${address}${altered}`, { waitUntil: 'commit' });
    await expect(page).toHaveURL(`${address}${meant}`);
    await expect(page.locator('h1')).not.toHaveText('Not in the book');
  });

test('a page that is not in the book is said not to be', { tag: '@deep' }, async ({ page, host }) => {
  const { address } = await host.serveBook();
  for (const wrong of ['droput/', 'droput).', 'droput/%23x', 'dropout/why/', 'old.html']) {
    await page.goto(`${address}${wrong}`, { waitUntil: 'commit' });
    // One of them has something to repair, and is still no page.
    await expect(page).toHaveURL(`${address}${repairedAddress(wrong) ?? wrong}`);
    await expect(page.locator('h1')).toHaveText('Not in the book');
  }
});
