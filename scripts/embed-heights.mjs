// Measures how high each figure of the built book is in a frame, for the page that tells how to embed one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { builtFiles } from './site/builtFiles.mjs';

/** Widths of frames in pixels, by the name of the range that they stand for. */
const WIDTHS = { narrow: [320, 360, 400, 440, 479], medium: [480, 540, 600, 660, 731], wide: [732, 800, 880, 960, 1080, 1200] };
/** Other machines set text a little differently, and results are longer at other settings. */
const ROOM = 24;
const STEP = 10;

const site = await serve({ base: process.env['BASE_PATH'] });
const browser = await chromium.launch({ executablePath: chromiumForTests() });
const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
const figures = builtFiles('dist').flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

/** @type {Record<string, Record<string, number>>} */
const heights = {};
for (const figure of figures) {
  await page.goto(`${site.address}embed/${figure}/`);
  await page.locator('[data-live="true"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  /** @param {readonly number[]} widths */
  const highest = async (widths) => {
    let most = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      most = Math.max(most, await page.evaluate(() => document.body.getBoundingClientRect().height));
    }
    return Math.ceil((most + ROOM) / STEP) * STEP;
  };
  heights[figure] = { narrow: await highest(WIDTHS.narrow), medium: await highest(WIDTHS.medium), wide: await highest(WIDTHS.wide) };
}
const path = join(root, 'src/content/embedHeights.json');
writeFileSync(path, await format(JSON.stringify(heights), { parser: 'json', printWidth: 140 }));

await browser.close();
await site.close();
