import { recordedProblems } from './observedSite.mjs';

/** @typedef {import('./engines.mjs').Tab} Tab */

/** Milliseconds that a figure may take to answer or to train, and between two looks at it. */
const PATIENCE = 60_000;
const PAUSE = 50;
/** Fewer records than this is no run. */
export const FEWEST = 10;

/**
 * Opens a page, uses its figure if it is a figure's own, and gives what went wrong.
 * @param {Tab} tab
 * @param {string} site its address
 * @param {string} page
 */
export async function problemsOf(tab, site, page) {
  await tab.open(site + page);
  if (page.startsWith('embed/')) await drive(tab);
  const problems = await tab.evaluate(recordedProblems);
  return problems.map((problem) => `${page}: ${problem}`);
}

/** Whether the page's figure answers. Runs in the page. */
const isLive = () => document.querySelector('[data-live="true"]') !== null;

/** Waits until the figure is live, moves its first slider and waits for another picture. @param {Tab} tab */
async function drive(tab) {
  await until(tab, isLive);
  const before = await tab.evaluate(() => document.querySelector('.figure-picture')?.innerHTML ?? '');
  const key = await tab.evaluate(() => {
    /** @type {HTMLInputElement | null} */
    const slider = document.querySelector('.figure-controls input[type=range]');
    slider?.focus();
    const { valueAsNumber = 0, min = 0, max = 0 } = slider ?? {};
    return valueAsNumber > (Number(min) + Number(max)) / 2 ? 'ArrowLeft' : 'ArrowRight';
  });
  await tab.press(key);
  await until(tab, (before) => document.querySelector('.figure-picture')?.innerHTML !== before, before);
}

/**
 * The numbers of a whole training run, as the figure's table has them, a row a record.
 * @param {Tab} tab
 * @param {string} address of a figure, with settings other than its own, so that it trains
 * @returns {Promise<string[]>}
 */
export async function trainedNumbers(tab, address) {
  await tab.open(address);
  await until(tab, isLive);
  await tab.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
  });
  await until(tab, () => {
    /** @type {HTMLInputElement | null} */
    const scrubber = document.querySelector('.scrubber');
    const isAtRest = document.querySelector('[aria-label="Play"]:enabled') !== null;
    const rows = document.querySelectorAll('.panel table:not(.summary) tbody tr').length;
    return isAtRest && rows > 0 && scrubber !== null && scrubber.value === scrubber.max;
  });
  // The summary before them comes by itself, and perhaps later.
  return tab.evaluate(() => [...document.querySelectorAll('.panel table:not(.summary) tbody tr')].map(({ textContent }) => textContent));
}

/**
 * Asks the page until it agrees. Throws where it does not.
 * @template {unknown[]} Args
 * @param {Tab} tab
 * @param {(...args: Args) => boolean} condition
 * @param {Args} args
 */
async function until(tab, condition, ...args) {
  const end = performance.now() + PATIENCE;
  while (!(await tab.evaluate(condition, ...args))) {
    if (performance.now() > end) throw new Error(`This did not come about: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
