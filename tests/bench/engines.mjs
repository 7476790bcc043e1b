import { openPage } from './pages.mjs';
import { startPyTorch } from './pytorch.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} words
 * @property {(job: string) => Promise<boolean>} prepare false if it cannot express the job
 * @property {(milliseconds: number) => Promise<number>} run steps a second
 * @property {() => Promise<void>} close
 */

const PAGES = [
  { name: 'fused', words: "The book's fused step, one WebAssembly kernel", entry: 'book' },
  { name: 'tape', words: "The book's tape step", entry: 'book' },
  { name: 'tfjs-cpu', words: 'TensorFlow.js cpu, optimizer.minimize', entry: 'tensorflow' },
  { name: 'tfjs-wasm', words: 'TensorFlow.js wasm (SIMD), optimizer.minimize', entry: 'tensorflow' },
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
    engines.push({
      name,
      words,
      prepare: (job) => page.evaluate(async (given) => (await globalThis.benchEngine?.prepare(given)) ?? false, job),
      run: (milliseconds) => page.evaluate((given) => globalThis.benchEngine?.run(given) ?? NaN, milliseconds),
      close: () => page.context().close(),
    });
  }
  const pytorch = isWanted('pytorch') ? await startPyTorch() : undefined;
  return pytorch ? [...engines, pytorch] : engines;
}
