import { gzipSync } from 'node:zlib';
import { median } from './speeds.mjs';
import { openPage } from './pages.mjs';

const MEMORY_STEPS = 10_000;
const STARTS = 5;

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {Map<string, string | Uint8Array>} Files
 * @typedef {{ gc: () => void, tensorCount: () => number, performance: { memory: { usedJSHeapSize: number } } }} LookedAt
 */

/**
 * Bytes gzipped of everything that was built for the pages.
 * @param {Files} files
 */
export function bundleBytes(files) {
  return Object.fromEntries(
    [...files].filter(([path]) => path.endsWith('.js')).map(([path, content]) => [path.slice(1), gzipSync(content, { level: 9 }).length]),
  );
}

/**
 * Milliseconds from the navigation to the first step's news, in a fresh browser context each time.
 * @param {Browser} browser
 * @param {Files} files
 */
export async function coldStart(browser, files) {
  const times = [];
  for (let start = 0; start < STARTS; start++) {
    const page = await openPage(browser, files, 'coldStart');
    times.push(await page.evaluate('firstStep').then(Number));
    await page.context().close();
  }
  return { medianMilliseconds: median(times), times };
}

/**
 * Frames while twins train and are drawn.
 * @param {Browser} browser
 * @param {Files} files
 */
export async function figureFrames(browser, files) {
  const page = await openPage(browser, files, 'figure');
  /** @type {{ frames: number[], longestTask: number, steps: number }} */
  const { frames, longestTask, steps } = await page.evaluate('watchFigure()');
  await page.context().close();
  return {
    medianFrame: median(frames),
    longestFrame: Math.max(...frames),
    framesOver20: frames.filter((time) => time > 20).length,
    frames: frames.length,
    longestTask,
    steps,
  };
}

/**
 * Heap and tensors before and after many steps of the fused trainer on J1.
 * @param {Browser} browser
 * @param {Files} files
 */
export async function memoryGrowth(browser, files) {
  const page = await openPage(browser, files, 'book', 'fused');
  await page.evaluate(() => globalThis.benchEngine?.prepare('J1'));
  const look = () =>
    page.evaluate(() => {
      const { gc, tensorCount, performance } = /** @type {LookedAt} */ (/** @type {unknown} */ (globalThis));
      gc();
      return { heapBytes: performance.memory.usedJSHeapSize, tensors: tensorCount() };
    });
  await page.evaluate(() => globalThis.benchEngine?.run(500));
  const before = await look();
  let steps = 0;
  while (steps < MEMORY_STEPS) steps += await page.evaluate(() => globalThis.benchEngine?.run(200).steps ?? NaN);
  const after = await look();
  await page.context().close();
  return { steps: Math.round(steps), before, after };
}
