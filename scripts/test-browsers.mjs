// Loads every page and drives every figure of the built book in each engine that is installed, and compares their training runs: npm run test:browsers
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { builtFiles } from './site/builtFiles.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, browser: 'chrome' | 'firefox', executablePath: string, args: string[] }} Engine */

/** A figure that trains, with settings under which it is soon done. */
const TRAINED = { page: 'embed/dropout-twins/', query: '?figure=dropout-twins&width=8&points=20&others=1' };
const PATIENCE = 60_000;

/** @returns {Engine[]} */
function installedEngines() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const firefox = folders
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((command) => join(folder, command)))
    .find((path) => existsSync(path));
  return [
    { name: 'Chromium', browser: 'chrome', executablePath: chromiumForTests(), args: ['--no-sandbox', '--disable-gpu'] },
    ...(firefox === undefined ? [] : [{ name: 'Firefox', browser: /** @type {const} */ ('firefox'), executablePath: firefox, args: [] }]),
  ];
}

/**
 * What went wrong on all pages, and the numbers of the training run.
 * @param {Engine} engine
 * @param {string} site its address
 * @param {readonly string[]} pages
 */
async function readIn({ browser: kind, executablePath, args }, site, pages) {
  const browser = await launch({ browser: kind, executablePath, args, headless: true });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
    });
    for (const address of pages) {
      // A page that is left before all has come reports what did not.
      await page.goto(site + address, { waitUntil: 'networkidle0' });
      if (address.startsWith('embed/')) await drive(page);
    }
    return { problems, numbers: await trained(page, site) };
  } finally {
    await browser.close();
  }
}

/** Waits until the figure is live, moves its first slider and waits for another picture. @param {Page} page */
async function drive(page) {
  await until(page, () => document.querySelector('[data-live="true"]') !== null);
  const picture = () => page.evaluate(() => document.querySelector('.figure-picture')?.innerHTML);
  const before = await picture();
  const key = await page.evaluate(() => {
    /** @type {HTMLInputElement | null} */
    const slider = document.querySelector('.figure-controls input[type=range]');
    slider?.focus();
    const { valueAsNumber = 0, min = 0, max = 0 } = slider ?? {};
    return valueAsNumber > (Number(min) + Number(max)) / 2 ? 'ArrowLeft' : 'ArrowRight';
  });
  await page.keyboard.press(key);
  await until(page, (before) => document.querySelector('.figure-picture')?.innerHTML !== before, before);
}

/** The table of a whole run, row by row. @param {Page} page @param {string} site */
async function trained(page, site) {
  await page.goto(site + TRAINED.page + TRAINED.query);
  await until(page, () => {
    /** @type {HTMLInputElement | null} */
    const scrubber = document.querySelector('.scrubber');
    return scrubber !== null && scrubber.value === scrubber.max && document.querySelector('[aria-label="Play"]:enabled') !== null;
  });
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
  });
  await until(page, () => document.querySelector('.panel table tbody tr') !== null);
  return page.evaluate(() => [...document.querySelectorAll('.panel table tbody tr')].map(({ textContent }) => textContent));
}

/**
 * Asks the page until it agrees. Not by a function of Puppeteer's, which would need `eval` in the page.
 * @param {Page} page
 * @param {(given: string | undefined) => boolean} condition
 * @param {string} [given]
 */
async function until(page, condition, given) {
  const end = performance.now() + PATIENCE;
  while (!(await page.evaluate(condition, given))) {
    if (performance.now() > end) throw new Error(`${page.url()} did not come to what was waited for: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const site = await serve({ base: process.env['BASE_PATH'] });
const pages = builtFiles(join(root, 'dist'))
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => file.replace(/index\.html$/, ''));
/** @type {string[] | undefined} */
let expected;
for (const engine of installedEngines()) {
  const { problems, numbers } = await readIn(engine, site.address, pages);
  expected ??= numbers;
  const differing = numbers.filter((row, i) => row !== expected?.[i]).length + Math.abs(numbers.length - expected.length);
  console.log(
    `${engine.name}: ${pages.length} pages, ${problems.length} problems; of ${numbers.length} records ${differing} differ from the first engine's`,
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || differing > 0 || numbers.length < 10) process.exitCode = 1;
}
await site.close();
