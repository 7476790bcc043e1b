// Uses every figure of the built book over and over, and looks whether memory, elements, workers and tensors stay what they were.
// npm run soak -- 30 uses them for 30 minutes in all; that they come to rest takes some more. FIGURE=<id> takes one.
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumForTests } from './find-chromium.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';
import { builtFiles } from './site/builtFiles.mjs';

/** By how much the end may exceed the beginning. */
const TOLERANCE = 0.05;
/** Heap that a browser takes and gives back by itself, in bytes. */
const NOISE = 1e6;
/** What a worker may hold of its last run, which is not the same run each time, in bytes. */
const HELD_RUN = 10e6;
/** So many times in a row beyond all that was seen before is growth. */
const ROUNDS = 4;
/** Milliseconds that a figure may need to come to rest. */
const LONGEST_RUN = 20_000;
/** So many looks at the same is rest. */
const LOOKS = 3;
/** Milliseconds in which a worker that is asked for its heap has to answer. */
const LONGEST_ANSWER = 60_000;
/** Milliseconds between two looks whether a figure rests. */
const REST = 200;
/** Milliseconds between two looks whether a figure answers. */
const PAUSE = 50;
const MILLISECONDS_PER_MINUTE = 60_000;

const minutes = Number(process.argv[2] ?? 1);
if (!(minutes > 0)) throw new Error(`The number of minutes must be positive, not '${process.argv[2]}'.`);

const site = await serve({ base: process.env['BASE_PATH'] });
const browser = await launch({
  executablePath: chromiumForTests(),
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: LONGEST_ANSWER,
});
const page = await browser.newPage();
const devtools = await page.createCDPSession();
/** @type {string[]} */
const problems = [];
page.on('pageerror', (error) => problems.push(String(error)));

const figures = builtFiles(join(root, 'dist')).filter((file) => file.startsWith(`embed/${process.env['FIGURE'] ?? ''}`));
const share = (minutes * MILLISECONDS_PER_MINUTE) / figures.length;
for (const file of figures) {
  await soak(file).catch((/** @type {unknown} */ error) => problems.push(`${file}: ${String(error)}`));
}
await page.goto('about:blank');
if (page.workers().length > 0) problems.push('a worker is left');
await browser.close();
await site.close();

for (const problem of new Set(problems)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Uses one figure, and measures before and after. @param {string} file */
async function soak(file) {
  await page.goto(site.address + file.replace(/index\.html$/, ''));
  while (!(await page.evaluate(() => document.querySelector('[data-live="true"]') !== null))) await pause(PAUSE);
  await useFor(share / 4);
  let before = await measured();
  let uses = await useFor((share * 3) / 4);
  let after = await measured();
  // What is made once, such as the worker, looks like growth too, and a figure that is stopped elsewhere has other elements; what is kept goes on growing.
  for (let round = 1; round < ROUNDS && grown(before, after).length > 0; round++) {
    before = most(before, after);
    uses += await useFor((share * 3) / 4);
    after = await measured();
  }
  console.log(
    `${file}: ${uses} uses, heap ${megabytes(before.heap)} -> ${megabytes(after.heap)} MB, ${before.elements} -> ${after.elements} elements, ` +
      `${after.workers} workers: heap ${megabytes(before.workerHeap)} -> ${megabytes(after.workerHeap)} MB, ${before.tensors} -> ${after.tensors} tensors`,
  );
  problems.push(...grown(before, after).map((what) => `${file}: more ${what}`));
}

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
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) if (button.textContent.trim() === 'Reset') button.click();
  });
  return uses;
}

/** @typedef {Awaited<ReturnType<typeof measured>>} Measures */

/**
 * The most of each that was seen.
 * @param {Measures} a
 * @param {Measures} b
 * @returns {Measures}
 */
function most(a, b) {
  return {
    heap: Math.max(a.heap, b.heap),
    elements: Math.max(a.elements, b.elements),
    workers: Math.max(a.workers, b.workers),
    workerHeap: Math.max(a.workerHeap, b.workerHeap),
    tensors: Math.max(a.tensors, b.tensors),
  };
}

/**
 * What there is more of.
 * @param {Measures} before
 * @param {Measures} after
 */
function grown(before, after) {
  const limit = 1 + TOLERANCE;
  return [
    after.heap > before.heap * limit + NOISE ? 'memory' : '',
    after.workerHeap > before.workerHeap * limit + HELD_RUN ? 'memory in its workers' : '',
    after.elements > before.elements * limit ? 'elements' : '',
    after.tensors > before.tensors * limit ? 'tensors' : '',
    after.workers > Math.max(1, before.workers) ? 'workers' : '',
  ].filter((what) => what !== '');
}

/** When the runs are stopped, and all that can be collected is. */
async function measured() {
  const end = performance.now() + LONGEST_RUN;
  let elements = -1;
  for (let same = 0; same < LOOKS && performance.now() < end;) {
    await pause(REST);
    const now = await page.evaluate(stoppedElements);
    same = now === elements ? same + 1 : 0;
    elements = now;
  }
  const workers = await Promise.all(page.workers().map(workerMeasures));
  const heap = await collectedHeap(devtools);
  return {
    heap,
    elements,
    workers: workers.filter(({ isThere }) => isThere).length,
    workerHeap: sum(workers.map(({ heap }) => heap)),
    tensors: sum(workers.map(({ tensors }) => tensors)),
  };
}

/** A figure gives a worker that has nothing to do back: it may end while it is asked. @param {import('puppeteer-core').WebWorker} worker */
async function workerMeasures(worker) {
  try {
    return { isThere: true, heap: await collectedHeap(worker.client), tensors: await worker.evaluate(tensorCount) };
  } catch (error) {
    if (page.workers().includes(worker)) throw error;
    return { isThere: false, heap: 0, tensors: 0 };
  }
}

/** Runs in the page: how many elements it has, with the figure stopped at the end of what there is. */
function stoppedElements() {
  /** @type {HTMLButtonElement | null} */
  const pause = document.querySelector('button[aria-label="Pause"]:enabled');
  pause?.click();
  /** @type {HTMLInputElement | null} */
  const scrubber = document.querySelector('.scrubber');
  if (scrubber && scrubber.value !== scrubber.max) {
    scrubber.value = scrubber.max;
    scrubber.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return document.querySelectorAll('*').length;
}

/** Bytes, with arrays' own. @param {import('puppeteer-core').CDPSession} session */
async function collectedHeap(session) {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Runs in a worker: what TensorFlow.js's engine, which it keeps there under this name, counts. */
function tensorCount() {
  const { _tfengine: engine } = /** @type {{ _tfengine?: { state: { numTensors: number } } }} */ (globalThis);
  return engine?.state.numTensors ?? 0;
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
