// Prints the built book into public/, from where the next build takes it along to the download page.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { printedBook } from './site/printedBook.mjs';

/** Larger ones are no longer taken along on a phone. */
const MOST_MEGABYTES = 15;

const site = await serve({ base: process.env['BASE_PATH'] });
const browser = await chromium.launch({ executablePath: chromiumForTests() });
const liveAt = new URL(process.env['BASE_PATH'] ?? '/', process.env['SITE_URL'] ?? site.address).href.replace(/\/?$/, '/');
const pdf = await printedBook(browser, { address: site.address, liveAt });
await browser.close();
await site.close();

const path = join(root, 'public', 'deep-networks.pdf');
writeFileSync(path, pdf);
const megabytes = statSync(path).size / 1e6;
console.log(
  `public/deep-networks.pdf: ${megabytes.toFixed(1)} MB; figures are linked at ${liveAt}. The next build puts it on the download page.`,
);
if (megabytes > MOST_MEGABYTES) throw new Error(`${megabytes.toFixed(1)} MB are more than ${MOST_MEGABYTES}.`);
