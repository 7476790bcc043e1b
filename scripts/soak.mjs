// Uses every figure of the built book over and over, and looks whether memory, elements and workers stay what they were.
// npm run soak -- 30 uses them for 30 minutes in all; that they come to rest takes some more. FIGURE=<id> takes one.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { builtFiles } from './site/builtFiles.mjs';

/** By how much the end may exceed the beginning. */
const TOLERANCE = 0.05;
/** Heap that a browser takes and gives back by itself, in bytes. */
const NOISE = 1e6;
/** Milliseconds that a figure may need to come to rest. */
const LONGEST_RUN = 20_000;
const MILLISECONDS_PER_MINUTE = 60_000;

const minutes = Number(process.argv[2] ?? 1);
if (!(minutes > 0)) throw new Error(`The number of minutes must be positive, not '${process.argv[2]}'.`);

const site = await serve({ base: process.env['BASE_PATH'] });
const browser = await chromium.launch({ executablePath: chromiumForTests(), args: ['--disable-gpu'] });
const page = await browser.newPage({ reducedMotion: 'no-preference' });
const devtools = await page.context().newCDPSession(page);
/** @type {string[]} */
const problems = [];
page.on('pageerror', ({ message }) => problems.push(message));

const figures = builtFiles(join(root, 'dist')).filter((file) => file.startsWith(`embed/${process.env['FIGURE'] ?? ''}`));
const share = (minutes * MILLISECONDS_PER_MINUTE) / figures.length;
for (const file of figures) {
  await page.goto(site.address + file.replace(/index\.html$/, ''));
  await page.locator('[data-live="true"]').waitFor();
  await useFor(share / 4);
  const before = await measured();
  const uses = await useFor((share * 3) / 4);
  const after = await measured();
  console.log(
    `${file}: ${uses} uses, heap ${megabytes(before.heap)} -> ${megabytes(after.heap)} MB, ${before.nodes} -> ${after.nodes} elements`,
  );
  if (after.heap > before.heap * (1 + TOLERANCE) + NOISE) problems.push(`${file} keeps memory`);
  if (after.nodes > before.nodes * (1 + TOLERANCE)) problems.push(`${file} keeps elements`);
  if (after.workers > Math.max(1, before.workers)) problems.push(`${file} has ${after.workers} workers`);
}
await page.goto('about:blank');
if (page.workers().length > 0) problems.push('a worker is left');
await browser.close();
await site.close();

for (const problem of new Set(problems)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * Plays, changes and resets what is on the page; how often.
 * @param {number} milliseconds
 */
async function useFor(milliseconds) {
  const end = performance.now() + milliseconds;
  let uses = 0;
  for (; performance.now() < end; uses++) {
    await page.evaluate(async (turn) => {
      /** @type {NodeListOf<HTMLInputElement>} */
      const sliders = document.querySelectorAll('.figure-controls input[type=range]');
      const slider = sliders[turn % sliders.length];
      if (slider) {
        slider.stepUp(turn % 2 === 0 ? 3 : -3);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      /** @type {HTMLButtonElement | null} */
      const play = document.querySelector('button[aria-label="Play"]:enabled, button[aria-label="Pause"]:enabled');
      play?.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, uses);
  }
  await page.getByRole('button', { name: 'Reset' }).click();
  return uses;
}

/** When the runs are over, and all that can be collected is. */
async function measured() {
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  const end = performance.now() + LONGEST_RUN;
  for (let last = -1, same = 0; same < 3 && performance.now() < end;) {
    const now = await elements();
    same = now === last ? same + 1 : 0;
    last = now;
    await page.waitForTimeout(500);
  }
  await devtools.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes: await elements(), workers: page.workers().length };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
