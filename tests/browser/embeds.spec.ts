import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import heights from '../../src/content/embedHeights.json' with { type: 'json' };
import { builtFigures } from './builtPages';
import { test } from './hosts';

type Range = keyof (typeof heights)['dropout-twins'];
const recorded: Readonly<Record<string, Record<Range, number> | undefined>> = heights;
/** Widths other than those measured: of phones the widest with one column of controls, where a figure is highest, among them. */
const WIDTHS: readonly (readonly [number, Range])[] = [
  [320, 'narrow'],
  [395, 'narrow'],
  [478, 'narrow'],
  [500, 'medium'],
  [605, 'medium'],
  [640, 'medium'],
  [728, 'medium'],
  [768, 'wide'],
  [1200, 'wide'],
];
/** What a recorded height may be too high by at its range's highest, in pixels. */
const SLACK = 80;

const SANDBOXES = [
  undefined,
  'allow-scripts',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
  '',
];

const snippet = /^\s*<script>[^]*?<\/script>/m.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '';
const framed = (address: string, width: number, sandbox?: string) => `<!doctype html><title>Course</title>
<iframe src="${address}" width="${width}" height="100" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`;

const lives = (frame: FrameLocator | Page) => frame.locator('[data-live="true"]').first();
const contentHeight = (frame: FrameLocator | Page) =>
  frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

for (const id of builtFigures())
  test(`${id}: the recorded heights of its frame are enough, and not much more`, { tag: '@deep' }, async ({ page, host }) => {
    const { address } = await host.serveBook();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${address}embed/${id}/`);
    await expect(lives(page)).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const needed: Record<Range, number> = { narrow: 0, medium: 0, wide: 0 };
    for (const [width, range] of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      needed[range] = Math.max(needed[range], await contentHeight(page));
    }
    for (const range of ['narrow', 'medium', 'wide'] as const) {
      expect(recorded[id]?.[range], `${range}: npm run embed-heights`).toBeGreaterThanOrEqual(needed[range]);
      expect(recorded[id]?.[range], `${range}: npm run embed-heights`).toBeLessThan(needed[range] + SLACK);
    }
  });

for (const [i, id] of ['momentum-explorer', 'dropout-twins', 'mask-machine', 'trainability-map'].entries())
  test(
    `${id} in frames on another origin, by the README's script, is seen whole in every width and sandbox`,
    { tag: i === 0 ? [] : ['@deep'] },
    async ({ page, host }) => {
      expect(snippet.split('\n').slice(1, -1)).toHaveLength(4);
      const { address } = await host.serveBook();
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const [j, [width]] of WIDTHS.entries()) {
        const sandbox = SANDBOXES[(i + j) % 4];
        await page.goto(await host.serveText(framed(`${address}embed/${id}/`, width, sandbox) + snippet));
        const frame = page.frameLocator('iframe');
        await expect(lives(frame)).toBeVisible();
        await expect
          .poll(async () => (await frameHeight(page)) - (await contentHeight(frame)), { message: `${width}, ${sandbox}` })
          .toBe(0);
        expect(await frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      }
      const before = await frameHeight(page);
      const frame = page.frameLocator('iframe');
      await frame.locator('summary').first().click();
      await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 40);
      await frame.locator('summary').first().click();
      await expect.poll(() => frameHeight(page)).toBe(before);
    },
  );

for (const sandbox of SANDBOXES)
  for (const id of sandbox === 'allow-scripts allow-same-origin'
    ? ['momentum-explorer', 'ravine', 'signal-pipe', 'forgot-eval']
    : ['ravine'])
    test(`${id}: the book is reached from a frame with ${sandbox === undefined ? 'no sandbox' : `the sandbox '${sandbox}'`}`, async ({
      page,
      host,
    }) => {
      const { address } = await host.serveBook();
      await page.goto(await host.serveText(framed(`${address}embed/${id}/`, 700, sandbox)));
      const frame = page.frameLocator('iframe');
      const link = frame.locator('.embed-source a');
      const goal = new URL((await link.getAttribute('href')) ?? '', address).href;
      await link.click();
      if (sandbox === undefined || sandbox.includes('top-navigation')) await expect(page).toHaveURL(goal);
      else if (sandbox.includes('allow-scripts')) await expect(frame.locator('.embed-address')).toContainText(goal);
      else await expect(frame.locator('.embed-address')).toBeAttached();
    });

test('the page that tells how to embed has every figure, with the heights that were measured', async ({ page, host }) => {
  const { address } = await host.serveBook();
  await page.goto(`${address}download/`);
  const rows = await page
    .locator('[data-embed]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-embed'), ...[...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))]),
    );
  expect(rows.map(([id]) => id).sort()).toEqual(builtFigures().sort());
  for (const [id, ...shown] of rows) expect(shown, String(id)).toEqual(Object.values(recorded[String(id)] ?? {}));
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(`height="${recorded['momentum-explorer']?.wide}"`);
});

test('‘Copy link’ in a frame gives the book’s address of the figure in its state', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { address } = await host.serveBook();
  await page.goto(`${address}embed/dropout-twins/?figure=dropout-twins&p=0.3`);
  await expect(lives(page)).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`^${address}dropout/\\?figure=dropout-twins&p=0\\.3&.*#dropout-twins$`));
});
