// Takes the README's pictures from the built site, one for each theme.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const site = await serve({ base: process.env['BASE_PATH'] });
const browser = await chromium.launch({ executablePath: chromiumForTests() });

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${site.address}momentum/#momentum-explorer`);
  await page.locator('#momentum-explorer [data-live="true"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs', `screenshot-${colorScheme}.png`) });
}

await browser.close();
await site.close();
