import { openPage } from './pages.mjs';
import { startPyTorch } from './pytorch.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} words
 * @property {(job: string) => Promise<boolean>} prepare false if it cannot express the job
 * @property {(milliseconds: number) => Promise<Stretch>} run
 * @property {() => Promise<void>} close
 *
 * @typedef {{ steps: number, wall: number, cpu: number }} Stretch steps, and the seconds that they took: by the clock, and of the thread's processor time
 */

const PAGES = [
  { name: 'fused', words: "The book's fused step, one WebAssembly kernel", entry: 'book' },
  { name: 'tape', words: "The book's tape step", entry: 'book' },
  { name: 'tfjs-cpu', words: 'TensorFlow.js cpu, optimizer.minimize', entry: 'tensorflow' },
  { name: 'tfjs-wasm', words: 'TensorFlow.js wasm (SIMD), optimizer.minimize', entry: 'tensorflow' },
  { name: 'jax-js', words: 'jax-js 0.1.25 wasm, the whole step under jit, one thread', entry: 'jax' },
  { name: 'brain', words: 'brain.js 1.6, updated after every row', entry: 'brain' },
];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Uint8Array>} files
 * @param {string[]} wanted names; all if empty
 * @returns {Promise<Engine[]>}
 */
export async function startEngines(browser, files, wanted) {
  /** @type {Engine[]} */
  const engines = [];
  const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
  for (const { name, words, entry } of PAGES.filter((page) => isWanted(page.name))) {
    const page = await openPage(browser, files, entry, name);
    await page.waitForFunction(() => globalThis.benchEngine !== undefined);
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
    engines.push({
      name,
      words,
      prepare: (job) => page.evaluate(async (given) => (await globalThis.benchEngine?.prepare(given)) ?? false, job),
      run: async (milliseconds) => {
        const before = await threadSeconds(inspector);
        const { steps, seconds } = await page.evaluate(
          (given) => globalThis.benchEngine?.run(given) ?? { steps: NaN, seconds: NaN },
          milliseconds,
        );
        return { steps, wall: seconds, cpu: (await threadSeconds(inspector)) - before };
      },
      close: () => page.context().close(),
    });
  }
  const pytorch = isWanted('pytorch') ? await startPyTorch() : undefined;
  return pytorch ? [...engines, pytorch] : engines;
}

/** @param {import('@playwright/test').CDPSession} inspector */
async function threadSeconds(inspector) {
  const { metrics } = await inspector.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
}
