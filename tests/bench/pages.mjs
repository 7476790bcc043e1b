import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumForTests } from '../../scripts/find-chromium.mjs';
import { root } from '../../scripts/root.mjs';

/** Nothing listens there: the browser's requests are answered by the harness. */
const ORIGIN = 'http://localhost:9';

const ENTRIES = ['book', 'tensorflow', 'jax', 'brain', 'coldStart', 'figure', 'sweeps', 'rules', 'check'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--enable-precise-memory-info',
  '--js-flags=--expose-gc',
];

/**
 * Builds the bench's pages as the site is built; their files by path.
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function buildPages() {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@tensorflow\/tfjs-core$/, replacement: '@tensorflow/tfjs-core/dist/index.js' }] },
    define: { global: 'globalThis' },
    worker: { format: 'es' },
    build: {
      write: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, 'tests/bench/pages', `${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The pages were not built in one go.');
  for (const file of result.output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  return files;
}

export async function launchBrowser() {
  return chromium.launch({ executablePath: chromiumForTests(), args: FLAGS });
}

/** A browser as a reader has it. */
export async function launchReader() {
  return chromium.launch({ executablePath: chromiumForTests(), args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * A page of its own (and so a process of its own) whose document has the built module `entry`.
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Uint8Array>} files
 * @param {string} entry
 * @param {string} [engine]
 */
export async function openPage(browser, files, entry, engine = '') {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const body = `<!doctype html><title>bench</title>${entry ? `<script type="module" src="/${entry}.js"></script>` : ''}`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    if (pathname.startsWith('/tfjs-wasm/')) {
      const body = await readFile(join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist', pathname.slice('/tfjs-wasm/'.length)));
      return route.fulfill({ contentType: 'application/wasm', body });
    }
    const file = files.get(pathname);
    if (file === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: pathname.endsWith('.txt') ? 'text/plain' : 'text/javascript', body: Buffer.from(file) });
  });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${ORIGIN}/?engine=${engine}`);
  return page;
}
